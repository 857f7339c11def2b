import { canvasOf, context2d } from '#lib/formats/png/drawable.ts';

/** A canvas to draw on, and which row of the whole picture is its first. */
export interface Ground {
	readonly pen: OffscreenCanvasRenderingContext2D;
	readonly top: number;
	/** The size of the part that is drawn in one go, in px. */
	readonly width: number;
	readonly height: number;
}

/** Transparent layers of one size, which are reused, because making one takes longer than drawing on it. */
export class Layers {
	readonly #spare: OffscreenCanvasRenderingContext2D[] = [];

	/** A layer over a ground, with the same transform, for what is to be composited as one. */
	over({ pen, top, width, height }: Ground): Ground {
		const layer = this.#spare.pop() ?? newLayer(width, height);
		layer.setTransform(new DOMMatrix([1, 0, 0, 1, 0, -top]).multiply(pen.getTransform()));
		return { pen: layer, top: 0, width, height };
	}

	/** Draws a layer onto the ground that it was made for. */
	putDown({ pen: layer }: Ground, { pen, top }: Ground) {
		pen.save();
		pen.resetTransform();
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
