import { describe, expect, test } from 'vitest';
import { contrast, deepened } from './contrast.ts';
import { blocTones, familyTones, ink, paper, poleTones } from './palette.ts';

test('contrast is what WCAG gives as examples', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
	expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
	expect(contrast('#777777', '#777777')).toBe(1);
});

describe('a colour is deepened', () => {
	const tones = [
		...Object.values(blocTones),
		...Object.values(familyTones),
		...poleTones.flatMap(({ a, b }) => [a, b])
	];

	test.each(['light', 'dark'] as const)('until it can be read, %s', (theme) => {
		for (const tone of tones) {
			const deep = deepened(tone[theme], paper[theme], ink[theme], 7);
			expect(contrast(deep, paper[theme])).toBeGreaterThanOrEqual(7);
		}
	});

	test('and no further: one that can be read already stays', () => {
		expect(deepened('#332288', '#ffffff', '#000000', 7)).toBe('#332288');
		const deep = deepened('#b36b00', '#ffffff', '#000000', 7);
		expect(contrast(deep, '#ffffff')).toBeLessThan(7.5);
	});

	test('as far as ink, where nothing reaches what is wanted', () => {
		expect(deepened('#888888', '#808080', '#000000', 21)).toBe('#000000');
	});
});
