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
