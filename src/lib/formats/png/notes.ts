import { OpenError } from '#lib/formats/OpenError.ts';
import type { Bytes } from '#lib/formats/bytes.ts';
import { bigEndian, readChunks, writeChunks, type Chunk } from './chunks.ts';
import { keywordOf, noteChunk, packedText, textOf } from './textChunk.ts';

/** Text and numbers in a PNG beside its pixels. Empty and missing ones are not written. */
export interface PngNotes {
	/** How many pixels are to be an inch long on paper. */
	readonly dpi?: number;
	readonly title?: string;
	readonly description?: string;
	readonly software?: string;
	/** The case and the view, see `writeCarried`. */
	readonly carried?: string;
}

/** The keyword of the text that carries a case. */
const carrier = 'tautline';

/**
 * The picture with these notes in it, in place of earlier ones of the same kind; its pixels are untouched.
 * @throws OpenError 'damaged' when it is not a sound PNG
 */
export async function withChunks(png: Blob | Bytes, notes: PngNotes): Promise<Blob> {
	const { dpi, title, description, software, carried } = notes;
	// Some programs read nothing behind the pixels, and no program wants to read a whole case before them.
	const early = [
		...(dpi ? [densityChunk(dpi)] : []),
		...(title ? [noteChunk('Title', title)] : []),
		...(description ? [noteChunk('Description', description)] : []),
		...(software ? [noteChunk('Software', software)] : [])
	];
	const late = carried ? [await packedText(carrier, carried)] : [];
	const replaced = new Set([...early, ...late].map(kindOf));
	const kept = readChunks(await bytesOf(png)).filter((chunk) => !replaced.has(kindOf(chunk)));
	const pixels = kept.slice(1, -1);
	const chunks = [...kept.slice(0, 1), ...early, ...pixels, ...late, ...kept.slice(-1)];
	return new Blob(writeChunks(chunks), { type: 'image/png' });
}

/**
 * The text of a case and a view that the picture carries. @throws OpenError 'noCase' when it carries none,
 * 'several' when more than one, 'tooLarge' when it unpacks to more than `limit` bytes, else 'damaged'
 */
export async function getText(png: Blob | Bytes, limit: number): Promise<string> {
	const [chunk, second] = readChunks(await bytesOf(png)).filter(
		(each) => each.type === 'iTXt' && keywordOf(each) === carrier
	);
	if (!chunk) throw new OpenError('noCase');
	if (second) throw new OpenError('several');
	return textOf(chunk, limit);
}

/** Notes of one kind replace one another, however each is written. */
const kindOf = (chunk: Chunk) => keywordOf(chunk) ?? chunk.type;

/** A PNG gives its density per metre, across and down; 1 says that the unit is the metre. */
function densityChunk(dpi: number): Chunk {
	const perMetre = [...bigEndian(Math.round(dpi / 0.0254))];
	return { type: 'pHYs', data: Uint8Array.from([...perMetre, ...perMetre, 1]) };
}

async function bytesOf(png: Blob | Bytes): Promise<Bytes> {
	return png instanceof Blob ? new Uint8Array(await png.arrayBuffer()) : png;
}
