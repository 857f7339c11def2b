import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { currentVersion, migrate } from './migrate.ts';
import { parseCase, tryParse } from './parse.ts';

const older = new URL('../../../tests/fixtures/version-1/us-iraq-2020.json', import.meta.url);
const read = () => JSON.parse(readFileSync(older, 'utf8')) as { story: object[]; title: string };
const faultsOf = (file: unknown) => tryParse(() => parseCase(file)).faults;

describe('a file of version 1', () => {
	test('opens as the same case as one of the current version', () => {
		const { stories, ...file } = smallCase();
		const story = stories?.[0]?.steps.map((step) => ({ ...step, notes: '' })) ?? [];
		const steps = story.map((step) => ({ ...step, notes: [] }));
		const now = { ...file, stories: [{ id: 'story', title: file.title, steps }] };
		expect(parseCase({ ...file, version: 1, story })).toEqual(parseCase(now));
	});

	test('keeps all its data, in their order, but for the version, the shape of its notes and the story around its steps', () => {
		const { story, title } = read();
		const stories = [{ id: 'story', title, steps: story }];
		const kept = JSON.stringify(read())
			.replace(`"story":${JSON.stringify(story)}`, `"stories":${JSON.stringify(stories)}`)
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
	const { stories, ...file } = smallCase();
	const withNotes = (notes: unknown) => ({
		...file,
		version: 2,
		story: stories?.[0]?.steps.map((step) => ({ ...step, notes }))
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
			const { story: steps } = withNotes(notes);
			expect(migrate(withNotes(notes))).toEqual({
				...file,
				version: 3,
				stories: [{ id: 'story', title: file.title, steps }]
			});
			expect(faultsOf(withNotes(notes))).not.toEqual([]);
		}
	);

	test('without steps has no story', () => {
		expect(parseCase({ ...file, version: 2, story: [] }).stories).toEqual([]);
	});

	test('without a title that would do has its fault told once', () => {
		const { story } = withNotes('');
		for (const title of ['', 7, undefined]) {
			expect(faultsOf({ ...file, version: 2, story, title })).toMatchObject([{ place: 'title' }]);
		}
	});

	test.each([[undefined], [7], [[null, 7, {}]]])(
		'with the story %j is left for it as well',
		(story) => {
			expect(migrate({ ...file, version: 2, story })).toMatchObject({ version: 3 });
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
