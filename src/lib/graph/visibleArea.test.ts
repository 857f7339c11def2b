import { expect, test } from 'vitest';
import { roomOf } from './visibleArea.ts';

const window = { x: 296, y: 0, w: 704, h: 700 };

test('nothing over it, a window is all room', () => {
	const filter = { x: 0, y: 0, w: 296, h: 700 };
	const details = { x: 1000, y: 0, w: 336, h: 700 };
	const folded = { x: 0, y: 0, w: 0, h: 0 };
	expect(roomOf(window, [filter, details, folded])).toEqual({ x: 0, y: 0, w: 704, h: 700 });
});

test('a panel over an end leaves what is beside it, on either side', () => {
	const right = { x: 664, y: 0, w: 336, h: 700 };
	expect(roomOf(window, [right])).toEqual({ x: 0, y: 0, w: 368, h: 700 });
	const left = { ...right, x: 296 };
	expect(roomOf(window, [left])).toEqual({ x: 336, y: 0, w: 368, h: 700 });
});

test('a sheet leaves what is above it', () => {
	const sheet = { x: 0, y: 400, w: 390, h: 400 };
	const phone = { x: 0, y: 0, w: 390, h: 800 };
	expect(roomOf(phone, [sheet])).toEqual({ x: 0, y: 0, w: 390, h: 400 });
	expect(roomOf(phone, [{ ...sheet, y: -10, h: 810 }]).h).toBe(0);
});

test('notices leave what is below them', () => {
	expect(roomOf(window, [], 90)).toEqual({ x: 0, y: 90, w: 704, h: 610 });
	const sheet = { x: 296, y: 400, w: 704, h: 300 };
	expect(roomOf(window, [sheet], 90)).toEqual({ x: 0, y: 90, w: 704, h: 310 });
});
