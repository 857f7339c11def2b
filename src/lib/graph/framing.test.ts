import { describe, expect, test } from 'vitest';
import type { Bounds } from '#lib/scene/bounds.ts';
import { framing, type FocusPoint } from './framing.ts';
import type { Size } from '#lib/scene/bounds.ts';

const whole: Bounds = { x: -450, y: -400, w: 900, h: 800 };
const desk: Size = { w: 1200, h: 900 };
const phone: Size = { w: 390, h: 800 };
const focusPoint: FocusPoint = { x: 100, y: 50, zoom: 0.75 };

/** The part of the picture that the window shows, in model units. */
function seen({ w, h }: Size, { zoom, pan }: ReturnType<typeof framing>) {
	return {
		left: -pan.x / zoom,
		top: -pan.y / zoom,
		right: (w - pan.x) / zoom,
		bottom: (h - pan.y) / zoom
	};
}

describe('framing', () => {
	test('shows all of it, above the controls', () => {
		for (const window of [desk, phone, { w: 2000, h: 300 }]) {
			const frame = framing(whole, window, null);
			const { left, top, right, bottom } = seen(window, frame);
			expect(left).toBeLessThan(-450);
			expect(right).toBeGreaterThan(450);
			expect(top).toBeLessThan(-400);
			expect(bottom - 60 / frame.zoom).toBeGreaterThan(400);
		}
	});

	test('does not come closer than looks well', () => {
		expect(framing({ x: 0, y: 0, w: 10, h: 10 }, desk, null).zoom).toBe(1.5);
	});

	test('keeps the heart of it readable in a narrow window, as near the middle as the ends allow', () => {
		const near = framing(whole, phone, focusPoint);
		expect(near.zoom).toBe(0.75);
		const { left, right, top } = seen(phone, near);
		expect((left + right) / 2).toBeCloseTo(100);
		// The line that says what is shown covers 46 px at the top.
		expect(top + 46 / 0.75).toBeLessThan(-400);
		const last = seen(phone, framing(whole, phone, { ...focusPoint, x: 449 }));
		expect(last.right).toBeCloseTo(450 + 16 / 0.75);
	});

	test('shows all of it in a wide window, and where all of it can be read', () => {
		expect(framing(whole, desk, focusPoint)).toEqual(framing(whole, desk, null));
		const pair: Bounds = { x: 0, y: 0, w: 200, h: 100 };
		expect(framing(pair, phone, focusPoint)).toEqual(framing(pair, phone, null));
	});
});
