import { expect, test } from 'vitest';
import { parseCase } from '#lib/case/parse.ts';
import type { Find } from '#lib/case/search.ts';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import { aboutFind } from './aboutFind.ts';

const harbour = parseCase(smallCase());
const about = (find: Pick<Find, 'kind' | 'id' | 'claim'>, also: string | null = null) =>
	aboutFind(harbour, {
		...find,
		name: { text: '', marks: [] },
		also: also === null ? null : { text: also, marks: [] }
	}).replace(/[\u2066-\u2069]/g, '');

test('a claim says who makes it, where, and of which tie', () => {
	expect(about({ kind: 'claim', id: 'mayor-backs', claim: 0 })).toBe(
		'a clerk of the town · ¶1 · Haddad backs Company'
	);
});

test('an event says when it was; a voice and a date, what choosing them does', () => {
	expect(about({ kind: 'event', id: 'scuffle' })).toBe('3 May 2021');
	expect(about({ kind: 'voice', id: 'clerk' })).toContain('only');
	expect(about({ kind: 'date', id: '2021-05' })).toContain('only');
	expect(about({ kind: 'actor', id: 'mayor' })).toBe('');
});

test('what answered the query is not told twice', () => {
	expect(about({ kind: 'claim', id: 'mayor-backs', claim: 0 }, '¶1')).toBe(
		'a clerk of the town · Haddad backs Company'
	);
	expect(about({ kind: 'event', id: 'scuffle' }, '3 May 2021')).toBe('');
});
