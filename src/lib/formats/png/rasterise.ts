import { isDrawable, largestDrawable, type Pixels } from './drawable.ts';
import type { PngNotes } from './notes.ts';
import { paint } from './paint.ts';
import type { Wanted } from './rasterise.worker.ts';

/** This browser cannot draw so many pixels; so many of the same shape it can. */
export class TooLarge extends Error {
	constructor(
		readonly wanted: Pixels,
		readonly largest: Pixels
	) {
		super(`${wanted.width} × ${wanted.height} pixels are too many.`);
	}
}

/**
 * An SVG as a PNG of so many pixels, which should be its own size, with notes in it. Where the browser can,
 * it is drawn and packed beside the main thread. The SVG must hold its fonts, for images load nothing.
 * @throws TooLarge when this browser has no room for it; it is never blank
 */
export async function rasterise(svg: string, size: Pixels, notes: PngNotes = {}): Promise<Blob> {
	if (!isDrawable(size)) throw new TooLarge(size, largestDrawable(size));
	// Begun at once, so that it is there when there is something to draw.
	const worker = newWorker();
	try {
		const image = await imageOf(svg);
		const png = (await beside(worker, image, size, notes)) ?? (await paint(image, size, notes));
		if (png) return png;
	} finally {
		worker?.terminate();
	}
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

/** Null where a worker cannot draw. */
const newWorker = () =>
	typeof OffscreenCanvas === 'undefined'
		? null
		: new Worker(new URL('./rasterise.worker.ts', import.meta.url), { type: 'module' });

/** Drawn and packed by a worker; null where the browser cannot have it so. */
async function beside(
	worker: Worker | null,
	image: HTMLImageElement,
	size: Pixels,
	notes: PngNotes
): Promise<Blob | null> {
	if (!worker) return null;
	try {
		const bitmap = await createImageBitmap(image);
		return await inWorker(worker, { bitmap, size, notes });
	} catch {
		return null;
	}
}

function inWorker(worker: Worker, wanted: Wanted): Promise<Blob | null> {
	return new Promise<Blob | null>((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<Blob | null>) => resolve(data);
		worker.onerror = ({ message }) => reject(new Error(message));
		worker.postMessage(wanted, [wanted.bitmap]);
	});
}
