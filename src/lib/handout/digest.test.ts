import { expect, test } from 'vitest';
import { parseCase } from '#lib/case/parse.ts';
import { citedCase } from '../../../tests/fixtures/cited-case.ts';
import { chiefTies, digestOf } from './digest.ts';

const cited = parseCase(citedCase());
const [quay] = cited.story;
const all = [...cited.ties.keys()];

test('what a step is about comes first, however little speaks for it', () => {
	const plain = chiefTies(cited, quay!, 1);
	const others = all.filter((id) => id !== 'company-mayor');
	const about = { ...quay!, build: [['company-mayor'], others] };
	expect(plain).not.toEqual(['company-mayor']);
	expect(chiefTies(cited, about, 1)).toEqual(['company-mayor']);
});

test('a digest holds six ties at most, and the actors at their ends alone', () => {
	const { ties, actors } = digestOf(cited, quay!);
	expect([...ties.keys()]).toHaveLength(6);
	const ends = new Set([...ties.values()].flatMap(({ source, target }) => [source, target]));
	expect(new Set(actors.keys())).toEqual(ends);
});

test('a digest holds up to eight ties that the step is about, and up to ten on half a page', () => {
	const about = { ...quay!, build: [all, []] };
	const [quarter, half] = [digestOf(cited, about), digestOf(cited, about, 'half')];
	expect(quarter.ties.size).toBe(8);
	expect(half.ties.size).toBe(Math.min(all.length, 10));
});

test('a digest has no more than nine actors, however many ties a step is about', () => {
	const ids = Array.from({ length: 12 }, (_, i) => `one-${i}`);
	const [actor] = cited.actors.values();
	const [tie] = cited.ties.values();
	const actors = new Map(ids.map((id) => [id, { ...actor!, id }]));
	const pairs = ids
		.slice(0, 6)
		.map((id, i) => ({ ...tie!, id: `tie-${i}`, source: id, target: ids[i + 6]! }));
	const ties = new Map(pairs.map((one) => [one.id, one]));
	const show = { actors: [], ties: [...ties.keys()] };
	const wide = { ...cited, actors, ties };
	expect(digestOf(wide, { ...quay!, show, build: [[...ties.keys()], []] }).actors.size).toBe(8);
});
