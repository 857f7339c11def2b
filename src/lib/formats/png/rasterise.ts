import { beside } from './rasteriseInWorker.ts';
import { isDrawable, largestDrawable, type Pixels } from './drawable.ts';
import type { PngNotes } from './notes.ts';
import { paint } from './paint.ts';

/** This browser cannot draw so many pixels; so many of the same shape it can. */
export class TooLarge extends Error {
	constructor(
		readonly wanted: Pixels,
		readonly largest: Pixels
	) {
		super(`${wanted.width} × ${wanted.height} pixels are too many.`);
	}
}

/** An SVG of our own writer, without fonts. */
interface Picture {
	readonly svg: string;
	/** The same in the size of the PNG and with its fonts in it, for as an image it may load nothing. */
	readonly alone: () => Promise<string>;
}

/**
 * An SVG as a PNG of so many pixels, with notes in it. Where the browser can, it is drawn and packed beside
 * the main thread; elsewhere the browser draws it as an image.
 * @throws TooLarge when this browser has no room for it; it is never blank
 */
export async function rasterise(
	{ svg, alone }: Picture,
	size: Pixels,
	notes: PngNotes = {}
): Promise<Blob> {
	if (!isDrawable(size)) throw new TooLarge(size, largestDrawable(size));
	const png =
		(await beside(svg, size, notes)) ?? (await paint(await imageOf(await alone()), size, notes));
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
