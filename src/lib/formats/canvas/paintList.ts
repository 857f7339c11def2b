import type {
	CutOut,
	DisplayItem,
	DisplayList,
	Group,
	Transform
} from '#lib/formats/display/displayList.ts';
import { Layers, type Ground } from './layer.ts';
import { paintPaths, paintShape, pathOf } from './paintShapes.ts';
import { paintText, type Inherited } from './paintText.ts';

/** Maximum number of pixels painted in one go, because each layer needs the same number again. */
const maxPixels = 2 ** 23;

/** The defaults of SVG. */
const initial: Inherited = { fill: 'black', font: 'sans-serif' };

/**
 * Paints a display list over the whole of a canvas, whose width shows `across` units of the list. The fonts
 * must have been loaded.
 */
export function paintList(
	pen: OffscreenCanvasRenderingContext2D,
	list: DisplayList,
	across: number
) {
	const { width, height } = pen.canvas;
	const rows = Math.min(height, Math.max(1, Math.floor(maxPixels / width)));
	const layers = new Layers();
	for (let top = 0; top < height; top += rows) {
		pen.save();
		pen.beginPath();
		pen.rect(0, top, width, rows);
		pen.clip();
		pen.scale(width / across, width / across);
		new Painter({ pen, top, width, height: rows }, layers).paint(list, initial);
		pen.restore();
	}
}

/** Paints items on one ground. */
class Painter {
	readonly #ground: Ground;
	readonly #layers: Layers;

	constructor(ground: Ground, layers: Layers) {
		this.#ground = ground;
		this.#layers = layers;
	}

	paint(list: DisplayList, inherited: Inherited) {
		for (const item of list) this.#paintItem(item, inherited);
	}

	#paintItem(item: DisplayItem, inherited: Inherited) {
		const { pen } = this.#ground;
		if (item.kind === 'group') this.#paintGroup(item, inherited);
		else if (item.kind === 'text') paintText(pen, item, inherited);
		else if (item.kind === 'paths') paintPaths(pen, item, inherited.fill);
		else paintShape(pen, item, inherited.fill);
	}

	#paintGroup(group: Group, { fill, font }: Inherited) {
		const { pen } = this.#ground;
		const { items, clip, transform } = group;
		pen.save();
		if (transform) move(pen, transform);
		if (clip) pen.clip(pathOf({ kind: 'rect', ...clip.area }));
		const inherited = { fill: group.fill ?? fill, font: group.font ?? font };
		if (group.cutOut) this.#paintCut(items, group.cutOut, inherited);
		else this.paint(items, inherited);
		pen.restore();
	}

	/** Paints the items on their own layer, so that nothing is cut out of what is below. */
	#paintCut(items: DisplayList, cutOut: CutOut, inherited: Inherited) {
		const layer = this.#layers.over(this.#ground);
		const painter = new Painter(layer, this.#layers);
		painter.paint(items, inherited);
		painter.#cut(cutOut);
		this.#layers.putDown(layer, this.#ground);
	}

	#cut({ items }: CutOut) {
		this.#ground.pen.globalCompositeOperation = 'destination-out';
		this.paint(items, initial);
	}
}

function move(pen: OffscreenCanvasRenderingContext2D, { x, y, scale, angle }: Transform) {
	pen.translate(x, y);
	if (scale !== undefined) pen.scale(scale, scale);
	if (angle !== undefined) pen.rotate((angle * Math.PI) / 180);
}
