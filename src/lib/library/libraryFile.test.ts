import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { parseCase } from '#lib/case/parse.ts';
import { writeCase } from '#lib/case/write.ts';
import type { Draft } from '#lib/files/draft.ts';
import { sortIn } from './bringIn.ts';
import { readLibrary, writeLibrary } from './libraryFile.ts';

const now = 1e12;
const draft = (text: string, more: Partial<Draft> = {}): Draft => ({
	id: 'a',
	saved: 5,
	title: 'Harbour',
	of: 'harbour',
	changes: 3,
	text,
	...more
});
const fileOf = (cases: unknown, more = {}) =>
	JSON.stringify({ format: 'tautline-library', version: 1, cases, ...more });

describe('a library as a file', () => {
	test('comes back letter by letter, also what is no case and any other text', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
				const file = writeLibrary(texts.map((text) => draft(text)));
				const found = readLibrary(file, now);
				const entry = { title: 'Harbour', saved: 5, changes: 3 };
				expect(found).toEqual(texts.map((text) => ({ ...entry, text })));
			})
		);
	});

	test.each([
		['no JSON', '{', 'none'],
		['a word', '"text"', 'none'],
		['nothing', 'null', 'none'],
		['a case', writeCase(parseCase(smallCase())), 'none'],
		['without a list of cases', fileOf({}), 'none'],
		['of a later version', fileOf([], { version: 2 }), 'newer'],
		['with more entries than memory holds', fileOf(Array(100_001).fill(0)), 'none']
	])('%s is refused', (_, text, fault) => {
		expect(readLibrary(text, now)).toBe(fault);
	});

	test('commas and brackets within its texts are not counted as entries', () => {
		const text = `\\"${',[{'.repeat(50_000)}"`;
		expect(readLibrary(fileOf([{ title: 'a', saved: 5, changes: 0, text }]), now)).toHaveLength(1);
	});

	test('what is no entry is left out, and what an entry does not say is supplied', () => {
		const entries = [null, 7, [], { title: 'a' }, { text: 'x', saved: 2e12, changes: -1 }];
		const supplied = { title: '', saved: now, changes: 1, text: 'x' };
		expect(readLibrary(fileOf(entries), now)).toEqual([supplied]);
	});

	test('never throws, whatever the file holds', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					fc.json().map((json) => fileOf(JSON.parse(json)))
				),
				(text) => {
					expect(() => readLibrary(text, now)).not.toThrow();
				}
			)
		);
	});
});

describe('what comes in', () => {
	const harbour = parseCase(smallCase());
	const text = writeCase(harbour);
	const other = writeCase({ ...harbour, about: { ...harbour.about, title: 'Other' } });

	test('gets an id of its own, and its title from the case', () => {
		const incoming = [draft(text, { title: 'Forged' }), draft(other)];
		const { fresh } = sortIn(incoming, []);
		expect(new Set(fresh.map(({ id }) => id)).size).toBe(2);
		expect(fresh.every(({ id }) => id !== 'a')).toBe(true);
		expect(fresh[0]!.title).toContain(harbour.about.title);
	});

	test('is not taken twice, from the file or beside what is here', () => {
		const incoming = [draft(text), draft(other), draft(other)];
		expect(sortIn(incoming, [draft(text)])).toMatchObject({ fresh: [{ text: other }], there: 2 });
	});

	test('and is no case is left out, with the reason', () => {
		const { fresh, leftOut } = sortIn([draft('{}', { title: 'Evil' }), draft(text)], []);
		expect([fresh.length, leftOut[0]!.title]).toEqual([1, 'Evil']);
		expect(leftOut[0]!.why).toMatch(/\w/);
	});
});
