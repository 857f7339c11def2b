import { expect, test } from 'vitest';
import { isUnnamed } from './unnamedVoice.ts';

test('a voice without a name is told from one with a name', () => {
	const unnamed = ['a clerk', 'Two U.S. officials', 'Residents', 'the clerk', 'senior aides'];
	expect(unnamed.filter((voice) => !isUnnamed(voice))).toEqual([]);
	const named = ['Haddad', 'the Gazette', 'Brig. Gen. William Seely', 'Town council'];
	expect(named.filter(isUnnamed)).toEqual([]);
});
