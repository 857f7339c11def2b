import { canvasOf, context2d } from '#lib/formats/png/drawable.ts';

/** A canvas that is drawn on, and the row of the whole picture that is its first. */
export interface Ground {
	readonly pen: OffscreenCanvasRenderingContext2D;
	readonly top: number;
	/** How much is drawn in one go, in px. */
	readonly width: number;
	readonly height: number;
}

/** Clear layers of one size, each used again: to make one takes longer than to draw on it. */
export class Layers {
	readonly #spare: OffscreenCanvasRenderingContext2D[] = [];

	/** A layer over a ground, with its transform, for what is to be put down as one. */
	over({ pen, top, width, height }: Ground): Ground {
		const layer = this.#spare.pop() ?? newLayer(width, height);
		layer.setTransform(new DOMMatrix([1, 0, 0, 1, 0, -top]).multiply(pen.getTransform()));
		return { pen: layer, top: 0, width, height };
	}

	/** Puts a layer down where it was taken from. */
	putDown({ pen: layer }: Ground, { pen, top }: Ground, opacity: number) {
		pen.save();
		pen.resetTransform();
		pen.globalAlpha = opacity;
		pen.drawImage(layer.canvas, 0, top);
		pen.restore();
		layer.reset();
		this.#spare.push(layer);
	}
}

function newLayer(width: number, height: number) {
	const pen = context2d(canvasOf({ width, height }));
	if (!pen) throw new Error('There is no room for another layer.');
	return pen;
}
