import { beforeEach, expect, test, vi } from 'vitest';
import { parseCase } from '#lib/case/parse.ts';
import { Stored } from '#lib/state/Stored.ts';
import { resultsWords } from '#lib/words/results.ts';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import { ClassResults } from './ClassResults.svelte.ts';

const source = parseCase(smallCase());
const kept = new Map<string, string>();

beforeEach(() => {
	kept.clear();
	vi.stubGlobal('sessionStorage', { getItem: (name: string) => kept.get(name) ?? null });
});

const toldWith = (text: string | null) => {
	if (text !== null) kept.set('class', text);
	return new ClassResults(source, new Stored('class', 'tab')).told;
};

test('of what a tab kept and nobody can read any more, a teacher is told', () => {
	expect(toldWith(null)).toEqual([]);
	expect(toldWith('{')).toEqual([resultsWords.lost]);
	expect(toldWith('["x"]')).toEqual([resultsWords.faults.unreadable(resultsWords.inTab)]);
});
