import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import type { Step } from './case.ts';
import { parseCase } from './parse.ts';
import { filterOf, framedAt, shownAt } from './steps.ts';

const source = parseCase(smallCase());
const [tie] = [...source.ties.values()];
const [tension] = [...source.tensions.keys()];

const step = (show: Partial<Step['show']>, frame: string[] = []): Step => ({
	id: 'one',
	title: 'One',
	caption: '',
	notes: [],
	questions: [],
	predictions: [],
	frame,
	show: { actors: [], ties: [], ...show }
});

describe('a step shows', () => {
	test('the ties of its tension, with the actors at their ends', () => {
		const shown = shownAt(source, step({ tension }));
		expect(shown.ties.size).toBeGreaterThan(0);
		for (const id of shown.ties.keys()) {
			const { source: from, target: to, tensions } = source.ties.get(id)!;
			expect(tensions.map((part) => part.tension)).toContain(tension);
			expect(shown.actors.has(from) && shown.actors.has(to)).toBe(true);
		}
	});

	test('a named tie with both its actors, and no other', () => {
		const shown = shownAt(source, step({ ties: [tie!.id] }));
		expect([...shown.ties.keys()]).toEqual([tie!.id]);
		expect(shown.actors).toEqual(new Set([tie!.source, tie!.target]));
	});

	test('a named actor, even without a tie', () => {
		const shown = shownAt(source, step({ actors: [tie!.source] }));
		expect(shown.actors).toEqual(new Set([tie!.source]));
		expect(shown.ties.size).toBe(0);
	});

	test('what the filter of its view lets through', () => {
		const view = `tension=${tension}.a`;
		const narrowed = step({ tension, pole: 'a' });
		expect(shownAt(source, step({ view }))).toEqual(shownAt(source, narrowed));
		expect(filterOf(source, step({ view }))).toEqual(filterOf(source, narrowed));
	});

	test('the neighbourhood of its view, and what it names beside that', () => {
		const view = `tension=&focus=${tie!.source}`;
		const near = shownAt(source, step({ view }));
		const apart = [...source.ties.values()].find(({ id }) => !near.ties.has(id))!;
		expect(near.ties.has(tie!.id)).toBe(true);
		const both = shownAt(source, step({ view, ties: [apart.id] }));
		expect([...both.ties.keys()]).toEqual([...near.ties.keys(), apart.id]);
	});

	test('the whole case, if it names nothing', () => {
		expect(shownAt(source, step({})).ties.size).toBe(source.ties.size);
	});
});

test('a step is framed on the actors it names, or else on all it shows', () => {
	expect(framedAt(source, step({ ties: [tie!.id] }, [tie!.source]))).toEqual(
		new Set([tie!.source])
	);
	expect(framedAt(source, step({ ties: [tie!.id] })).size).toBe(2);
});
