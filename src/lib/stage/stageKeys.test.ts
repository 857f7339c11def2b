import { expect, test } from 'vitest';
import { actOf, stageKeys } from './stageKeys.ts';

test('each listed key asks for the one act it stands beside', () => {
	for (const { act, keys } of stageKeys) {
		expect(keys.map(actOf)).toEqual(keys.map(() => act));
	}
});

test('letters ask for the same in small and in capitals', () => {
	expect(actOf('o')).toBe(actOf('O'));
});
