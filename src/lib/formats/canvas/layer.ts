/** A canvas that is drawn on, and the row of the whole picture that is its first. */
export interface Ground {
	readonly pen: OffscreenCanvasRenderingContext2D;
	readonly top: number;
	/** Of the part that is drawn, in px. */
	readonly width: number;
	readonly height: number;
}

/** Clear sheets of one size, each used again: to make one takes longer than to draw on it. */
export class Layers {
	readonly #spare: OffscreenCanvasRenderingContext2D[] = [];

	/** A sheet over a ground, with its transform, for what is to be put down as one. */
	over({ pen, top, width, height }: Ground): Ground {
		const layer = this.#spare.pop() ?? newSheet(width, height);
		layer.setTransform(new DOMMatrix([1, 0, 0, 1, 0, -top]).multiply(pen.getTransform()));
		return { pen: layer, top: 0, width, height };
	}

	/** Puts a sheet down where it was taken from. */
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

function newSheet(width: number, height: number) {
	const pen = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
	if (!pen) throw new Error('There is no room for another sheet.');
	return pen;
}
