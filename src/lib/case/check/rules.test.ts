import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from './rules.ts';

test('every rule that has a test is in the list', () => {
	const tests = readdirSync(new URL('.', import.meta.url)).filter((file) =>
		file.endsWith('.test.ts')
	);
	expect(rules).toHaveLength(tests.length - 1);
	expect(new Set(rules.map(({ title }) => title)).size).toBe(rules.length);
});
