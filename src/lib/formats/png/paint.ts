import { canvasOf, context2d, pngOf, type AnyCanvas, type Pixels } from './drawable.ts';
import { Falsified, isFalsified } from './falsified.ts';
import { withChunks, type PngNotes } from './notes.ts';

/** An image as a PNG of this size, with notes in it. Null when nothing was drawn, see `packed`. */
export async function paint(
	picture: HTMLImageElement,
	size: Pixels,
	notes: PngNotes
): Promise<Blob | null> {
	const canvas = canvasOf(size);
	const pen = context2d(canvas);
	pen?.drawImage(picture, 0, 0, size.width, size.height);
	return pen && packed(canvas, pen, notes);
}

/**
 * The picture on a canvas as a PNG with notes in it. Null when the canvas is blank, because some browsers run
 * out of memory without an error. @throws Falsified when the browser would save other pixels
 */
export async function packed(
	canvas: AnyCanvas,
	pen: OffscreenCanvasRenderingContext2D,
	notes: PngNotes
): Promise<Blob | null> {
	if (await isFalsified()) throw new Falsified();
	if (isBlank(pen, canvas)) return null;
	const png = await pngOf(canvas);
	return png && withChunks(png, notes);
}

/** How many pixels are checked at once, from the top; most pictures have a mark near the top. */
const pixelsAtOnce = 2 ** 18;

function isBlank(pen: OffscreenCanvasRenderingContext2D, { width, height }: Pixels): boolean {
	const rows = Math.max(1, Math.floor(pixelsAtOnce / width));
	for (let y = 0; y < height; y += rows) {
		const { data } = pen.getImageData(0, y, width, Math.min(rows, height - y));
		if (data.some((value) => value !== 0)) return false;
	}
	return true;
}
