import { describe, expect, it } from 'vitest';
import { Falsified } from '#lib/formats/png/falsified.ts';
import { TooLarge } from '#lib/formats/png/rasterise.ts';
import { readChoices } from './choices.ts';
import { sheetOf } from './presets.ts';
import { sizeInName, sizeOf, whyNot } from './sizeOf.ts';

const told = (kept: object) => {
	const choices = readChoices(kept);
	const sheet = sheetOf(choices.preset, choices.own, choices.scale, { width: 900, height: 600 });
	return sizeOf(choices, sheet);
};

describe('the size of a figure in words', () => {
	it('is in pixels, on paper in cm too', () => {
		expect(told({ preset: 'slide' })).toBe('1920 × 1080 pixels');
		expect(told({ preset: 'slide-4k', scale: 2 })).toBe('7680 × 4320 pixels');
		expect(told({ preset: 'screen', scale: 3 })).toBe('2700 × 1800 pixels');
		expect(told({ preset: 'a4-landscape' })).toBe('3508 × 2480 pixels · 29.7 × 21.0 cm at 300 dpi');
	});

	it('is in cm alone where paper has no pixels', () => {
		expect(told({ preset: 'letter-portrait', format: 'pdf' })).toBe('21.6 × 27.9 cm');
		const own = { width: 180, height: 120, unit: 'mm' };
		expect(told({ preset: 'own', own, format: 'svg' })).toBe('18.0 × 12.0 cm');
	});
});

it('the name of a file says its size', () => {
	const named = (kept: object) => sizeInName(readChoices(kept));
	expect(named({ preset: 'a4-portrait' })).toBe('a4-portrait');
	const own = { width: 95, height: 120.5, unit: 'mm' };
	expect(named({ preset: 'own', own })).toBe('95x120.5mm');
	expect(named({ preset: 'own' })).toBe('1600x1000px');
});

it('pixels that the browser falsifies are told as that', () => {
	expect(whyNot(new Falsified(), readChoices({}))).toMatch(/changes the pixels.*SVG/);
});

describe('a picture that is too large', () => {
	const wanted = { width: 60_000, height: 30_000 };

	it('names the scale that works', () => {
		const error = new TooLarge(wanted, { width: 41_000, height: 20_500 });
		expect(whyNot(error, readChoices({ scale: 3 }))).toContain('Scale 2 works');
	});

	it('names the size that works where no scale does', () => {
		const error = new TooLarge(wanted, { width: 10_000, height: 5000 });
		expect(whyNot(error, readChoices({ scale: 3 }))).toContain('10000 × 5000');
	});
});
