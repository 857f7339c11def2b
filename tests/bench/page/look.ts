/** Bundled for a page: reads what the browser draws of an SVG, by the ids that `naming.ts` gives its parts. */
import type { Point } from '../../../src/lib/case/case.ts';
import type { Area, Part, Seen, SeenTie } from '../pictures/seen.ts';

/** Distance between the points that stand for a line, in units of its picture, and how many there are at least. */
const [stride, fewest] = [6, 12];
/** How many points stand for the outline of a shape. */
const around = 48;
/** Distance from the baseline to the middle of Inter's letters, in font sizes. */
const toMiddle = 0.26;

/** Shows an SVG alone in the page, and returns what is seen of it. */
export function look(svg: string): Seen {
	document.body.innerHTML = svg;
	const sheet = document.body.querySelector('svg') as SVGSVGElement;
	const all = <E extends SVGElement>(part: string) => [
		...sheet.querySelectorAll<E>(`[id^="${part}-"]`)
	];
	const names = all<SVGGElement>('name').map(wordsOf);
	const labels = all<SVGGElement>('label').map(wordsOf);
	const { width, height } = sheet.getBoundingClientRect();
	return {
		frame: { w: width, h: height },
		ties: all<SVGPathElement>('tie').map((line) => tieOf(line, sheet)),
		shapes: all<SVGGElement>('actor').map(shapeOf),
		names: names.map(({ part }) => part),
		labels: labels.map(({ part }) => part),
		letters: Math.min(...[...names, ...labels].map(({ letters }) => letters))
	};
}

function tieOf(line: SVGPathElement, sheet: SVGSVGElement): SeenTie {
	const points = along(line, Math.max(fewest, Math.ceil(line.getTotalLength() / stride)));
	const head = sheet.querySelector<SVGPathElement>(`#${line.id.replace('tie', 'head')}`);
	return { id: line.id, points, tip: head && tipOf(head, points) };
}

/** The point of a head that lies furthest on in the direction of its line, in the middle of its width. */
function tipOf(head: SVGPathElement, points: readonly Point[]): SeenTie['tip'] {
	const [before, end] = points.slice(-2);
	if (!before || !end || head.getTotalLength() === 0) return null;
	const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
	const [ux, uy] = [(end.x - before.x) / length, (end.y - before.y) / length];
	const from = along(head, around).map(({ x, y }) => ({ x: x - end.x, y: y - end.y }));
	const onward = Math.max(...from.map(({ x, y }) => x * ux + y * uy));
	const across = from.map(({ x, y }) => y * ux - x * uy);
	const width = Math.max(...across) - Math.min(...across);
	return { x: end.x + onward * ux, y: end.y + onward * uy, width };
}

function shapeOf(group: SVGGElement): Part {
	const shape = group.querySelector<SVGGeometryElement>('circle, rect, polygon');
	return { id: group.id, areas: shape ? [along(shape, around).slice(1)] : [] };
}

function wordsOf(group: SVGGElement): { part: Part; letters: number } {
	const text = group.querySelector('text');
	const size = Number(text?.getAttribute('font-size'));
	const lines = [...(text?.querySelectorAll('tspan') ?? [])].filter(
		({ textContent }) => textContent
	);
	const areas = lines.map((line) => boxOf(line, size));
	return { part: { id: group.id, areas }, letters: size * scaleOf(group) };
}

/** The box of a line of text, as high as its font size: what is above and below that, only accents reach. */
function boxOf(line: SVGTSpanElement, size: number): Area {
	const { x, width } = line.getBBox();
	const middle = Number(line.getAttribute('y')) - toMiddle * size;
	const [top, bottom] = [middle - size / 2, middle + size / 2];
	const corners = [
		{ x, y: top },
		{ x: x + width, y: top },
		{ x: x + width, y: bottom },
		{ x, y: bottom }
	];
	return corners.map((corner) => onPage(line, corner));
}

/** Points along a line or an outline, the first and the last included. */
function along(line: SVGGeometryElement, steps: number): Point[] {
	const length = line.getTotalLength();
	return Array.from({ length: steps + 1 }, (_, i) =>
		onPage(line, line.getPointAtLength((length * i) / steps))
	);
}

/** A point of an element in px of the sheet. */
function onPage(element: SVGGraphicsElement, { x, y }: Point): Point {
	const { left = 0, top = 0 } = document.querySelector('svg')?.getBoundingClientRect() ?? {};
	const at = new DOMPoint(x, y).matrixTransform(element.getScreenCTM() ?? undefined);
	return { x: at.x - left, y: at.y - top };
}

function scaleOf(element: SVGGraphicsElement): number {
	const { a = 1, b = 0 } = element.getScreenCTM() ?? {};
	return Math.hypot(a, b);
}
