import { describe, expect, test } from 'vitest';
import { keyboards, meaning, pressed, typing } from '../../../tests/fixtures/keyboards.ts';
import { exploreKeys, nameOnPage } from './exploreKeys.ts';
import type { Press } from './keyNames.ts';
import { entryOf, keysOf } from './shortcuts.ts';

const onPage = (press: Press) => entryOf(exploreKeys.page, nameOnPage(press) ?? '')?.act;
const inPicture = (press: Press) => entryOf(exploreKeys.picture, nameOnPage(press) ?? '')?.act;
const ctrl = { ctrlKey: true };

test.each(Object.entries(exploreKeys))('no key of the %s asks for two things', (_, table) => {
	const keys: string[] = table.flatMap((entry) => [...entry.keys]);
	expect(new Set(keys).size).toBe(keys.length);
});

test('the list of keys has each act once, with all its keys', () => {
	const search = keysOf(exploreKeys.page).filter(({ act }) => act === 'search');
	expect(search).toEqual([{ act: 'search', keys: ['/', 'Control+K'] }]);
});

describe.each(Object.keys(keyboards))('on a keyboard that is %s', (keyboard) => {
	test('command and a letter are found', () => {
		expect(onPage(meaning(keyboard, 'z', ctrl))).toBe('undo');
		expect(onPage(meaning(keyboard, 'z', { ...ctrl, shiftKey: true }))).toBe('redo');
		expect(onPage(meaning(keyboard, 'y', ctrl))).toBe('redo');
		expect(onPage(meaning(keyboard, 'k', ctrl))).toBe('search');
		expect(onPage(meaning(keyboard, 'p', ctrl))).toBe('print');
	});

	test('letters of the picture are found, small and in capitals', () => {
		expect(inPicture(meaning(keyboard, 'f'))).toBe('focus');
		const { key, code } = meaning(keyboard, 'm');
		expect(inPicture(pressed(key, { code }))).toBe('move');
		expect(inPicture(pressed(key.toUpperCase(), { code, shiftKey: true }))).toBe('move');
	});

	test('signs are found', () => {
		const acts = { '?': onPage, '/': onPage, '-': inPicture };
		const found = { '?': 'help', '/': 'search', '-': 'zoomOut' };
		for (const sign of ['?', '/', '-'] as const) {
			const presses = typing(keyboard, sign);
			expect(presses.map(acts[sign]), sign).toEqual(presses.map(() => found[sign]));
		}
	});

	test('the first digit of the row fits the picture where it types a digit', () => {
		const [key = ''] = keyboards[keyboard]?.digits ?? [];
		const digit = /\p{Nd}/u.test(key);
		expect(inPicture(pressed(key, { code: 'Digit0' }))).toBe(digit ? 'fit' : undefined);
	});
});

describe('a key', () => {
	test('that types a sign or a letter of a Latin keyboard is never taken for its place', () => {
		expect(onPage(pressed('y', { code: 'KeyZ', ...ctrl }))).toBe('redo');
		expect(onPage(pressed('w', { code: 'KeyZ', ...ctrl }))).toBeUndefined();
		expect(inPicture(pressed('ß', { code: 'Minus' }))).toBeUndefined();
		expect(inPicture(pressed(',', { code: 'KeyM' }))).toBeUndefined();
	});

	test('whose sign the picture has is not taken for its place by the page', () => {
		expect(onPage(pressed('-', { code: 'Slash' }))).toBeUndefined();
	});

	test('counts with the keys held with it', () => {
		expect(onPage(pressed('k', { ...ctrl, shiftKey: true }))).toBeUndefined();
		expect(inPicture(pressed('F', { ...ctrl, shiftKey: true }))).toBeUndefined();
		expect(onPage(pressed('z'))).toBeUndefined();
		expect(onPage(pressed('z', { altKey: true }))).toBeUndefined();
	});

	test('that needs AltGr for its sign is that sign', () => {
		expect(onPage(pressed('/', { ctrlKey: true, altKey: true }))).toBe('search');
	});

	test('in the middle of composing a word is found by its place', () => {
		expect(inPicture(pressed('Process', { code: 'KeyF' }))).toBe('focus');
	});

	test('that only begins an accent, or has another name, is none', () => {
		expect(inPicture(pressed('Dead', { code: 'Equal' }))).toBeUndefined();
		expect(onPage(pressed('F5', { code: 'F5' }))).toBeUndefined();
	});
});
