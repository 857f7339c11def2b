import { drawShape, numbers, pathOf } from './drawShape.ts';
import { drawText } from './drawText.ts';
import { firstInk, inkOf, type Ink } from './ink.ts';
import { Layers, type Ground } from './layer.ts';
import { readParts, type Part } from './readParts.ts';

/** So many pixels are drawn in one go, for as many each layer takes again. */
const most = 2 ** 23;

/**
 * Draws an SVG of our own writer on the whole of a canvas, where the browser has no other way: in a worker.
 * Of SVG it knows what the writer uses. The fonts must be there already.
 */
export function drawSvg(pen: OffscreenCanvasRenderingContext2D, svg: string) {
	const { width, height } = pen.canvas;
	const root = readParts(svg);
	const [, , across = 1] = numbers(root.children[0]?.attributes.get('viewBox') ?? '');
	const named = new Map<string, Part>();
	nameAll(root, named);
	const rows = Math.min(height, Math.max(1, Math.floor(most / width)));
	const layers = new Layers();
	for (let top = 0; top < height; top += rows) {
		const readingOrder = { pen, top, width, height: rows };
		pen.save();
		pen.beginPath();
		pen.rect(0, top, width, rows);
		pen.clip();
		pen.scale(width / across, width / across);
		root.children.forEach((part) => draw({ readingOrder, layers, named }, part, firstInk));
		pen.restore();
	}
}

/** What is drawn on, and the elements that others refer to. */
interface Drawing {
	readonly readingOrder: Ground;
	readonly layers: Layers;
	readonly named: ReadonlyMap<string, Part>;
}

function nameAll(part: Part, named: Map<string, Part>) {
	const id = part.attributes.get('id');
	if (id !== undefined) named.set(id, part);
	part.children.forEach((child) => nameAll(child, named));
}

function draw(drawing: Drawing, part: Part, inherited: Ink) {
	const { pen } = drawing.readingOrder;
	const ink = inkOf(part, inherited);
	pen.save();
	turn(pen, part.attributes.get('transform') ?? '');
	if (part.name === 'g' || part.name === 'svg') drawGroup(drawing, part, ink);
	else if (part.name === 'text') drawText(pen, part, ink);
	else drawShape(pen, part, ink);
	pen.restore();
}

function drawGroup(
	{ readingOrder, layers, named }: Drawing,
	{ attributes, children }: Part,
	ink: Ink
) {
	const refersTo = (name: string) =>
		named.get(/#(.+)\)/.exec(attributes.get(name) ?? '')?.[1] ?? '');
	const [mask, window] = [refersTo('mask'), refersTo('clip-path')];
	const opacity = Number(attributes.get('opacity') ?? 1);
	const outline = window?.children[0] && pathOf(window.children[0]);
	if (outline) readingOrder.pen.clip(outline);
	const layer = opacity < 1 || mask ? layers.over(readingOrder) : readingOrder;
	children.forEach((child) => draw({ readingOrder: layer, layers, named }, child, ink));
	if (mask) cutOut({ readingOrder: layer, layers, named }, mask);
	if (layer !== readingOrder) layers.putDown(layer, readingOrder, opacity);
}

/** Takes away what a mask hides: it is white first, and all that lies on that is black. */
function cutOut(drawing: Drawing, mask: Part) {
	drawing.readingOrder.pen.globalCompositeOperation = 'destination-out';
	mask.children.slice(1).forEach((child) => draw(drawing, child, firstInk));
}

const turns = /(\w+)\(([^)]*)\)/g;

function turn(pen: OffscreenCanvasRenderingContext2D, transform: string) {
	for (const [, kind, list = ''] of transform.matchAll(turns)) {
		const [x = 0, y = x] = numbers(list);
		if (kind === 'translate') pen.translate(x, y);
		else if (kind === 'scale') pen.scale(x, y);
		else if (kind === 'rotate') pen.rotate((x * Math.PI) / 180);
	}
}
