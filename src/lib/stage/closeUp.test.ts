import { expect, test } from 'vitest';
import { closeUp } from './closeUp.ts';

const sheet = { x: 0, y: 0, w: 1000, h: 500 };
const full = { w: 1000, h: 500 };
const low = { w: 1000, h: 300 };

/** Where a part lies in the window, in px. */
function seen(part: { x: number; y: number; w: number; h: number }, window: typeof low) {
	const { zoom, pan } = closeUp({ sheet, full, part }, window);
	const [left, top] = [part.x * zoom + pan.x, part.y * zoom + pan.y];
	return { zoom, left, top, right: left + part.w * zoom, bottom: top + part.h * zoom };
}

test('a part that is in sight stays where it is, as large as it was', () => {
	const part = { x: 100, y: 50, w: 300, h: 100 };
	expect(seen(part, low)).toEqual({ zoom: 1, left: 100, top: 50, right: 400, bottom: 150 });
});

test('a part that would be covered moves up just into sight', () => {
	const { zoom, left, bottom } = seen({ x: 100, y: 350, w: 300, h: 100 }, low);
	expect({ zoom, left }).toEqual({ zoom: 1, left: 100 });
	expect(bottom).toBeCloseTo(285, 0);
});

test('a part that is too high is drawn smaller, and all of it is in sight', () => {
	const { zoom, left, right, top, bottom } = seen({ x: 20, y: 20, w: 960, h: 460 }, low);
	expect(zoom).toBeLessThan(1);
	expect(Math.min(left, top)).toBeGreaterThan(0);
	expect(right).toBeLessThan(low.w);
	expect(bottom).toBeLessThan(low.h);
});
