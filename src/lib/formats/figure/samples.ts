import { initialsBaseline, initialsSize } from '#lib/scene/initials.ts';
import { drawLineSample } from '#lib/formats/svg/ties.ts';
import { drawShape } from '#lib/formats/svg/actors.ts';
import { lettering, type Pen } from '#lib/formats/svg/lettering.ts';
import { element, type Xml } from '#lib/formats/svg/xml.ts';
import type { PlacedSample } from './legend.ts';

/** A sample of the legend, drawn by the hand that draws the picture. `unit`: size of the text, px. */
export function drawSample({ sample, x, y, width }: PlacedSample, unit: number, pen: Pen): Xml {
	if (sample.kind === 'line') {
		const { line, color, halo } = sample;
		// As thick beside the text as in the picture beside the names, which are 14 units high.
		const scale = unit / 14;
		return element(
			'g',
			{ transform: `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(3)})` },
			drawLineSample(line, color, halo, width / scale)
		);
	}
	const weight = 700;
	if (sample.kind === 'sign') {
		const place = { x: x + width / 2, y: y + 0.4 * unit, size: 1.15 * unit, weight } as const;
		return lettering(pen, [sample.sign], { ...place, anchor: 'middle', fill: sample.color });
	}
	const { shape, color, initials, onColor } = sample;
	const size = 1.35 * unit;
	const middle = x + size / 2;
	const set = { size: initialsSize(initials, size) * 1.15, weight, fill: onColor };
	return element(
		'g',
		{},
		drawShape({ shape, fill: color, size, x: middle, y }, {}),
		...(initials === ''
			? []
			: [
					lettering(pen, [initials], {
						x: middle,
						y: y + initialsBaseline(initials, size) * 1.1,
						...set,
						anchor: 'middle'
					})
				])
	);
}
