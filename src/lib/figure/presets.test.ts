import { describe, expect, it } from 'vitest';
import { inUnit, sheetOf, type OwnSize } from './presets.ts';

const screen = { width: 900, height: 600 };
const own: OwnSize = { width: 1600, height: 1000, unit: 'px', dpi: 96 };

describe('a size of one’s own', () => {
	it('converts between px and mm at its own resolution', () => {
		expect(inUnit(own, 'mm').width).toBeCloseTo(423.33, 2);
		expect(inUnit({ ...own, dpi: 300 }, 'mm').width).toBeCloseTo(135.47, 2);
		const column = { width: 95, height: 120, unit: 'mm', dpi: 254 } as const;
		expect(inUnit(column, 'px')).toMatchObject({ width: 950, height: 1200, unit: 'px', dpi: 254 });
	});

	it('is the same sheet in either unit, whatever its resolution', () => {
		for (const dpi of [72, 96, 150, 300, 1200]) {
			for (const [width, height] of [
				[1600, 1000],
				[1, 7],
				[333.3, 12_345]
			] as const) {
				const px = { ...own, width, height, dpi };
				const mm = inUnit(px, 'mm');
				const stated = expect.anything() as unknown;
				expect(sheetOf('own', mm, 2, screen)).toEqual({
					...sheetOf('own', px, 2, screen),
					stated
				});
				expect(inUnit(mm, 'px').width).toBeCloseTo(width, 6);
			}
		}
	});

	it('has the pixels that its px or its resolution say', () => {
		expect(sheetOf('own', own, 1, screen).pixels).toEqual({ width: 1600, height: 1000 });
		expect(sheetOf('own', { ...own, dpi: 300 }, 1, screen)).toMatchObject({
			width: 512,
			pixels: { width: 1600, height: 1000 },
			dpi: 300
		});
	});
});

it('a sheet states its size in the unit that it is meant in', () => {
	const stated = (...[preset, size = own]: [Parameters<typeof sheetOf>[0], OwnSize?]) =>
		sheetOf(preset, size, 1, screen).stated;
	expect(stated('a4-landscape')).toEqual({ width: '297mm', height: '210mm' });
	expect(stated('letter-portrait')).toEqual({ width: '215.9mm', height: '279.4mm' });
	expect(stated('slide')).toEqual({ width: '1920px', height: '1080px' });
	expect(stated('screen')).toEqual({ width: '900px', height: '600px' });
	expect(stated('own')).toEqual({ width: '1600px', height: '1000px' });
	expect(stated('own', { width: 95, height: 120, unit: 'mm', dpi: 300 })).toEqual({
		width: '95mm',
		height: '120mm'
	});
});
