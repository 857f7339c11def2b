import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { currentVersion, migrate } from './migrate.ts';
import { parseCase, tryParse } from './parse.ts';

const older = new URL('../../../tests/fixtures/version-1/us-iraq-2020.json', import.meta.url);
const read = () => JSON.parse(readFileSync(older, 'utf8')) as object;
const faultsOf = (file: unknown) => tryParse(() => parseCase(file)).faults;

describe('a file of version 1', () => {
	test('opens as the same case as one of the current version', () => {
		const story = smallCase().story?.map((step) => ({ ...step, notes: '' }));
		const now = smallCase().story?.map((step) => ({ ...step, notes: [] }));
		const file = { ...smallCase(), story };
		expect(parseCase({ ...file, version: 1 })).toEqual(parseCase({ ...smallCase(), story: now }));
	});

	test('keeps all its data, in their order, but for the version and the shape of its notes', () => {
		const kept = JSON.stringify(read())
			.replace('"version":1', `"version":${currentVersion}`)
			.replace(/"notes":("(?:[^"\\]|\\.)*")/g, '"notes":[{"text":$1}]');
		expect(JSON.stringify(migrate(read()))).toBe(kept);
	});

	test('is itself left as it was', () => {
		const file = read();
		migrate(file);
		expect(file).toEqual(read());
	});

	test('keeps its faults, which are told as ever', () => {
		const file = { ...smallCase(), version: 1, title: '' };
		expect(faultsOf(file)).toMatchObject([{ place: 'title', problem: 'empty' }]);
	});
});

describe('a file of version 2', () => {
	const withNotes = (notes: unknown) => ({
		...smallCase(),
		version: 2,
		story: smallCase().story?.map((step) => ({ ...step, notes }))
	});

	test('has its notes split at line breaks of any kind, without the empty lines', () => {
		const { story } = parseCase(withNotes('One.\n\nTwo.\r\n \rThree. '));
		expect(story[0]?.notes).toEqual(
			['One.', 'Two.', 'Three. '].map((text) => ({ text, ties: [] }))
		);
	});

	test.each([[7], [null], [[{ text: 'One.', ties: ['nobody-hears'] }]]])(
		'with notes %j is left for the schema',
		(notes) => {
			expect(migrate(withNotes(notes))).toEqual({ ...withNotes(notes), version: 3 });
			expect(faultsOf(withNotes(notes))).not.toEqual([]);
		}
	);

	test.each([[undefined], [7], [[null, 7, {}]]])(
		'with the story %j is left for it as well',
		(story) => {
			expect(migrate({ ...smallCase(), version: 2, story })).toMatchObject({ version: 3 });
		}
	);
});

test('a file of the current version is left as it is', () => {
	const file = smallCase();
	expect(migrate(file)).toBe(file);
});

test.each([0, 4, 1.5, '1', null])('version %j is a fault, with its remedy', (version) => {
	expect(faultsOf({ ...smallCase(), version })).toMatchObject([
		{
			place: 'version',
			remedy: 'expected 3 or lower; a file of a later version needs a newer Tautline'
		}
	]);
});

test.each([null, 1, 'text', [], {}])('%j is no file, and is left for the schema', (input) => {
	expect(migrate(input)).toBe(input);
});
