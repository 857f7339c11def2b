import type { Ink } from './ink.ts';
import type { Part } from './readParts.ts';

/** Draws a shape as its ink says; nothing where an element is none. */
export function drawShape(pen: OffscreenCanvasRenderingContext2D, part: Part, ink: Ink) {
	const path = pathOf(part);
	if (!path) return;
	if (ink.fill !== 'none') {
		pen.globalAlpha = Number(ink['fill-opacity']);
		pen.fillStyle = ink.fill;
		pen.fill(path);
	}
	if (ink.stroke !== 'none') {
		pen.globalAlpha = Number(ink['stroke-opacity']);
		pen.strokeStyle = ink.stroke;
		pen.lineWidth = Number(ink['stroke-width']);
		pen.lineCap = ink['stroke-linecap'] as CanvasLineCap;
		pen.setLineDash(numbers(ink['stroke-dasharray']));
		pen.stroke(path);
	}
	pen.globalAlpha = 1;
}

/** The outline of a shape, or null of what is none. */
export function pathOf({ name, attributes }: Part): Path2D | null {
	const length = (key: string) => Number(attributes.get(key) ?? 0);
	if (name === 'path') return new Path2D(attributes.get('d'));
	if (name === 'polygon') return new Path2D(`M${attributes.get('points')}Z`);
	const path = new Path2D();
	if (name === 'circle') path.arc(length('cx'), length('cy'), length('r'), 0, 2 * Math.PI);
	else if (name === 'rect')
		path.roundRect(length('x'), length('y'), length('width'), length('height'), length('rx'));
	else return null;
	return path;
}

export const numbers = (list: string): number[] =>
	list === 'none' ? [] : list.split(/[\s,]+/).map(Number);
