import { expect, test } from 'vitest';
import { parseCase } from '../../src/lib/case/parse.ts';
import { generatedCase } from './generatedCase.ts';

test('a generated case is a case of the size asked for, each time the same', () => {
	const { actors, ties, layout } = parseCase(generatedCase(60, 120));
	expect([actors.size, ties.size, layout.size]).toEqual([60, 120, 60]);
	expect(generatedCase(60, 120)).toEqual(generatedCase(60, 120));
});

test('its actors are all connected', () => {
	const { ties } = parseCase(generatedCase(60, 120));
	const reached = new Set(['0']);
	for (const { source, target } of ties.values()) if (reached.has(target)) reached.add(source);
	expect(reached.size).toBe(60);
});
