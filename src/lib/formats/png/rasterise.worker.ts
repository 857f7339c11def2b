import { loadFaces } from '#lib/formats/canvas/loadFaces.ts';
import { paintList } from '#lib/formats/canvas/paintList.ts';
import type { DisplayList } from '#lib/formats/display/displayList.ts';
import type { Face } from '#lib/formats/svg/embedFonts.ts';
import { canvasOf, context2d, type Pixels } from './drawable.ts';
import type { PngNotes } from './notes.ts';
import { Falsified } from './falsified.ts';
import { packed } from './paint.ts';

/** The request to the worker. */
export interface Wanted {
	list: DisplayList;
	/** How many units of the list are as wide as the picture. */
	across: number;
	faces: readonly Face[];
	size: Pixels;
	notes: PngNotes;
}

/** The picture, that its pixels would be falsified, or null if it is blank or cannot be drawn here. */
export type Answer = Blob | 'falsified' | null;

onmessage = async ({ data, ports: [port] }: MessageEvent<Wanted>) =>
	port?.postMessage(await draw(data).catch(answerTo));

const answerTo = (error: unknown): Answer => (error instanceof Falsified ? 'falsified' : null);

async function draw({ list, across, faces, size, notes }: Wanted): Promise<Blob | null> {
	await loadFaces(faces);
	const canvas = canvasOf(size);
	const pen = context2d(canvas);
	if (!pen) return null;
	paintList(pen, list, across);
	return packed(canvas, pen, notes);
}
