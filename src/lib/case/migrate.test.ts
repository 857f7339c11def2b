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
		expect(parseCase({ ...smallCase(), version: 1 })).toEqual(parseCase(smallCase()));
	});

	test('keeps all its data, in their order, but for the version', () => {
		const kept = JSON.stringify(read()).replace('"version":1', `"version":${currentVersion}`);
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

test('a file of the current version is left as it is', () => {
	const file = smallCase();
	expect(migrate(file)).toBe(file);
});

test.each([0, 3, 1.5, '1', null])('version %j is a fault, with its remedy', (version) => {
	expect(faultsOf({ ...smallCase(), version })).toMatchObject([
		{
			place: 'version',
			remedy: 'expected 2 or lower; a file of a later version needs a newer Tautline'
		}
	]);
});

test.each([null, 1, 'text', [], {}])('%j is no file, and is left for the schema', (input) => {
	expect(migrate(input)).toBe(input);
});
