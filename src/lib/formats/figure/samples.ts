import { drawShape } from '#lib/formats/display/shape.ts';
import type { DisplayItem } from '#lib/formats/display/displayList.ts';
import { lettering, type Pen } from '#lib/formats/display/lettering.ts';
import { drawLineSample } from '#lib/formats/display/lineSample.ts';
import { initialsBaseline, initialsSize } from '#lib/scene/initials.ts';
import type { Sample } from './caption.ts';
import type { PlacedSample } from './legend.ts';

const weight = 700;
/** Size of the names in the picture, in model units. */
const nameSize = 14;

/** A sample of the legend, drawn by the same code as the picture. `unit`: size of the text, px. */
export function drawSample(
	{ sample, x, y, width }: PlacedSample,
	unit: number,
	pen: Pen
): DisplayItem {
	if (sample.kind === 'line') {
		const { line, color, halo } = sample;
		// As thick in proportion to the text as lines in the picture are to names.
		const scale = unit / nameSize;
		const drawn = drawLineSample(line, color, halo, width / scale);
		return { kind: 'group', transform: { x, y, scale }, items: [drawn] };
	}
	if (sample.kind === 'sign') return drawSignSample(sample, x + width / 2, y, unit, pen);
	return drawShapeSample(sample, x, y, 1.35 * unit, pen);
}

function drawShapeSample(
	{ shape, fill, ring, initials, onFill }: Extract<Sample, { kind: 'shape' }>,
	left: number,
	y: number,
	size: number,
	pen: Pen
): DisplayItem {
	const x = left + size / 2;
	const body = drawShape({ shape, fill, ring, size, x, y }, { width: 0.1 * size });
	if (initials === '') return { kind: 'group', items: body };
	const letters = lettering(pen, [initials], {
		x,
		y: y + initialsBaseline(initials, size) * 1.1,
		size: initialsSize(initials, size) * 1.15,
		weight,
		fill: onFill,
		anchor: 'middle'
	});
	return { kind: 'group', items: [...body, letters] };
}

function drawSignSample(
	{ sign, color, outlined }: Extract<Sample, { kind: 'sign' }>,
	x: number,
	y: number,
	unit: number,
	pen: Pen
): DisplayItem {
	const [w, h] = [1.45 * unit, 1.25 * unit];
	const mark = lettering(pen, [sign], {
		x,
		y: y + (outlined ? 0.37 : 0.4) * unit,
		size: (outlined ? 1 : 1.15) * unit,
		weight,
		anchor: 'middle',
		fill: color
	});
	if (!outlined) return mark;
	const outline = { x: x - w / 2, y: y - h / 2, w, h, radius: 0.15 * unit };
	const paint = { fill: 'none', stroke: color, strokeWidth: 0.09 * unit };
	return { kind: 'group', items: [{ kind: 'rect', ...outline, ...paint }, mark] };
}
