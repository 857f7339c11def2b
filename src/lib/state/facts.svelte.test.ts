import { expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import type { Case } from '#lib/case/case.ts';
import { parseCase } from '#lib/case/parse.ts';
import { noPlacements } from '#lib/case/placement.ts';
import { factsOf } from './facts.svelte.ts';

const harbour = parseCase(smallCase());

/** The facts of a case, and a way to replace the case. */
function replaceable() {
	let current = $state.raw<Case>(harbour);
	return { facts: factsOf(() => current), replace: (next: Case) => (current = next) };
}

test('facts stay the same object while only story and places change', () => {
	const { facts, replace } = replaceable();
	expect(facts()).toBe(harbour);
	replace({
		...harbour,
		stories: [],
		openStory: null,
		story: [],
		layout: new Map(),
		placements: noPlacements
	});
	expect(facts()).toBe(harbour);
});

const factNames = Object.keys(harbour).filter(
	(name) => !['stories', 'openStory', 'story', 'layout', 'placements'].includes(name)
);

test.each(factNames)('facts change as soon as %s does', (name) => {
	const { facts, replace } = replaceable();
	expect(facts()).toBe(harbour);
	const part = harbour[name as keyof Case];
	const changed = { ...harbour, [name]: part instanceof Map ? new Map(part) : { ...part } };
	replace(changed);
	expect(facts()).toBe(changed);
});
