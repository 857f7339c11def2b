import type { Pixels } from './drawable.ts';
import type { PngNotes } from './notes.ts';
import { paint } from './paint.ts';

/** What the worker is asked for. */
export interface Wanted {
	bitmap: ImageBitmap;
	size: Pixels;
	notes: PngNotes;
}

onmessage = async ({ data: { bitmap, size, notes } }: MessageEvent<Wanted>) =>
	postMessage(await paint(bitmap, size, notes).catch(() => null));
