import { expect, test } from 'vitest';
import { placeMenu } from './placeMenu.ts';

const menu = { width: 200, height: 300 };
const window = { width: 1000, height: 800 };

test('a menu opens at the point, or on its other side where the window ends', () => {
	expect(placeMenu({ x: 100, y: 100 }, menu, window)).toEqual({ x: 100, y: 100 });
	expect(placeMenu({ x: 950, y: 100 }, menu, window)).toEqual({ x: 750, y: 100 });
	expect(placeMenu({ x: 100, y: 700 }, menu, window)).toEqual({ x: 100, y: 400 });
});

test('a menu never leaves the window, also when the point does or the window is low', () => {
	expect(placeMenu({ x: -50, y: 2000 }, menu, window)).toEqual({ x: 8, y: 492 });
	expect(placeMenu({ x: 100, y: 200 }, menu, { width: 320, height: 260 })).toEqual({
		x: 100,
		y: 8
	});
});
