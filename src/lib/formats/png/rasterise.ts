import type { DisplayList } from '#lib/formats/display/displayList.ts';
import { rasteriseInWorker } from './rasteriseInWorker.ts';
import { isDrawable, largestDrawable, type Pixels } from './drawable.ts';
import { Falsified, isFalsified } from './falsified.ts';
import type { PngNotes } from './notes.ts';
import { paint } from './paint.ts';

/** This browser cannot draw the requested pixels; `largest` is the largest size it can, of the same shape. */
export class TooLarge extends Error {
	constructor(
		readonly wanted: Pixels,
		readonly largest: Pixels
	) {
		super(`${wanted.width} × ${wanted.height} pixels are too many.`);
	}
}

/** A picture as a display list for a worker, and as an SVG for browsers whose workers cannot paint. */
interface Picture {
	readonly list: DisplayList;
	/** How many units of the list are as wide as the picture. */
	readonly across: number;
	/** In the size of the PNG, and with its fonts embedded, because an image cannot load anything. */
	readonly standaloneSvg: () => Promise<string>;
}

/**
 * A picture as a PNG of this size, with notes in it. If the browser can, a worker paints and encodes it;
 * otherwise the browser draws its SVG as an image.
 * @throws TooLarge when this browser has no memory for it, Falsified when it would save other pixels than are
 * drawn; the result is never blank
 */
export async function rasterise(
	{ list, across, standaloneSvg }: Picture,
	size: Pixels,
	notes: PngNotes = {}
): Promise<Blob> {
	// Falsified pixels would look like a canvas that is too large.
	if (!isDrawable(size)) {
		throw (await isFalsified()) ? new Falsified() : new TooLarge(size, largestDrawable(size));
	}
	const png =
		(await rasteriseInWorker(list, across, size, notes)) ??
		(await paint(await imageOf(await standaloneSvg()), size, notes));
	if (png === 'falsified') throw new Falsified();
	if (png) return png;
	throw new TooLarge(size, largestDrawable(halved(size)));
}

const halved = ({ width, height }: Pixels) => ({ width: width / 2, height: height / 2 });

async function imageOf(svg: string): Promise<HTMLImageElement> {
	const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		return image;
	} finally {
		URL.revokeObjectURL(address);
	}
}
