import { describe, expect, test } from 'vitest';
import { keyboards, meaning, pressed, typing } from '../../../tests/fixtures/keyboards.ts';
import type { Press } from '#lib/ui/keyNames.ts';
import { nameIn } from '#lib/ui/shortcuts.ts';
import { actOf, speakerKeys, stageKeys } from './stageKeys.ts';

const act = (press: Press) => actOf(nameIn(stageKeys, press) ?? '');

test('each listed key asks for the one act it stands beside', () => {
	for (const { act, keys } of stageKeys) {
		expect(keys.map(actOf)).toEqual(keys.map(() => act));
	}
});

test('letters ask for the same in small and in capitals', () => {
	expect(actOf('o')).toBe(actOf('O'));
});

describe.each(Object.keys(keyboards))('on a keyboard that is %s', (keyboard) => {
	test.each(stageKeys.flatMap(({ act, keys }) => keys.map((key) => [key, act] as const)))(
		'“%s” is found, for %s',
		(key, wanted) => {
			if (/^[A-Z]$/.test(key)) expect(act(meaning(keyboard, key.toLowerCase()))).toBe(wanted);
			else if (key === 'Shift+ ') expect(act(pressed(' ', { shiftKey: true }))).toBe(wanted);
			else if (/^[?.]$/.test(key)) {
				for (const press of typing(keyboard, key)) expect(act(press)).toBe(wanted);
			} else expect(act(pressed(key))).toBe(wanted);
		}
	);

	test('the blank key of a clicker, which sends the place of the full stop, blanks the screen', () => {
		const [key = ''] = keyboards[keyboard]?.signs['Period'] ?? [];
		expect(act(pressed(key, { code: 'Period' }))).toBe('black');
	});

	test('digits of any script are digits', () => {
		const digits = keyboards[keyboard]?.digits ?? [];
		const typed = digits.map((key, i) => nameIn(stageKeys, pressed(key, { code: `Digit${i}` })));
		const expected = digits.map((key, i) => (/\p{Nd}/u.test(key) ? String(i) : null));
		expect(typed.map((name) => (/^\d$/.test(name ?? '') ? name : null))).toEqual(expected);
	});
});

test('the play button of a clicker is known, also with Shift', () => {
	expect(act(pressed('F5'))).toBe('unblank');
	expect(act(pressed('F5', { shiftKey: true }))).toBe('unblank');
});

test('what has no meaning, or belongs to the browser, is left alone', () => {
	for (const key of ['F12', 'Tab', 'x']) expect(act(pressed(key))).toBeUndefined();
	expect(act(pressed('r', { ctrlKey: true }))).toBeUndefined();
	expect(act(pressed('ArrowLeft', { metaKey: true }))).toBeUndefined();
});

test('the speaker window lacks the keys that only the stage can follow', () => {
	const acts = new Set<string>(speakerKeys.map(({ act }) => act));
	for (const only of ['overview', 'speaker', 'drawer', 'lookThrough', 'comeBack']) {
		expect(acts).not.toContain(only);
	}
	expect(acts).toContain('black');
});
