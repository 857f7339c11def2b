import { expect, test } from 'vitest';
import { isOnlyHere } from './onlyHere.ts';

test.each([
	'http://localhost:4173/lesson',
	'http://127.0.0.1/lesson#questions=10',
	'http://[::1]:4173/',
	'http://tautline.localhost/'
])('%s works on this computer only', (address) => expect(isOnlyHere(address)).toBe(true));

test.each([
	'https://tautline.example/lesson',
	'http://192.168.1.5:4173/',
	'https://localhost.org/'
])('%s works elsewhere, too', (address) => expect(isOnlyHere(address)).toBe(false));
