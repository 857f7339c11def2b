import { OpenError } from '#lib/formats/OpenError.ts';
import type { Bytes } from '#lib/formats/bytes.ts';
import type { Provenance } from '#lib/formats/provenance/provenance.ts';
import { xmpKeyword, xmpOf } from '#lib/formats/provenance/xmp.ts';
import { bigEndian, readChunks, writeChunks, type Chunk } from './chunks.ts';
import { keywordOf, noteChunk, packedText, plainText, textOf } from './textChunk.ts';

/** Text and numbers in a PNG in addition to its pixels. Empty and missing ones are not written. */
export interface PngNotes {
	/** Pixels per inch on paper. */
	readonly dpi?: number;
	readonly description?: string;
	readonly provenance?: Provenance;
	/** The text of the case and the view, from `writeEmbedded`. */
	readonly carried?: string;
}

/** The keyword of the text chunk with the case. */
const carrier = 'tautline';

/**
 * The picture with these notes, which replace earlier ones of the same kind; its pixels are unchanged.
 * @throws OpenError 'damaged' when it is not a valid PNG
 */
export async function withChunks(png: Blob | Bytes, notes: PngNotes): Promise<Blob> {
	const { dpi, carried } = notes;
	// These come before the pixels, because some programs read nothing after them. The case comes after, so
	// that no program has to read all of it first.
	const early = [
		...(dpi ? [densityChunk(dpi)] : []),
		...notesIn(notes).flatMap(([keyword, note]) => (note ? [noteChunk(keyword, note)] : [])),
		...(notes.provenance ? [plainText(xmpKeyword, xmpOf(notes.provenance))] : [])
	];
	const late = carried ? [await packedText(carrier, carried)] : [];
	const replaced = new Set([...early, ...late].map(kindOf));
	const kept = readChunks(await bytesOf(png)).filter((chunk) => !replaced.has(kindOf(chunk)));
	const pixels = kept.slice(1, -1);
	const chunks = [...kept.slice(0, 1), ...early, ...pixels, ...late, ...kept.slice(-1)];
	return new Blob(writeChunks(chunks), { type: 'image/png' });
}

/** The notes with the keywords of the PNG specification, whose “Source” is a device. */
const notesIn = ({ description, provenance }: PngNotes) =>
	[
		['Title', provenance?.title],
		['Author', provenance?.creators.join('; ')],
		['Description', description],
		['Copyright', provenance?.rights],
		['Comment', provenance?.sources.join('; ')],
		['Software', provenance?.software]
	] as const;

/**
 * The text of a case and a view that the picture embeds. @throws OpenError 'noCase' when there is none,
 * 'several' when there are several, 'tooLarge' when it decompresses to more than `limit` bytes, otherwise
 * 'damaged'
 */
export async function getText(png: Blob | Bytes, limit: number): Promise<string> {
	const [chunk, second] = readChunks(await bytesOf(png)).filter(
		(each) => each.type === 'iTXt' && keywordOf(each) === carrier
	);
	if (!chunk) throw new OpenError('noCase');
	if (second) throw new OpenError('several');
	return textOf(chunk, limit);
}

/** Notes of one kind replace one another, whichever type of chunk they are written in. */
const kindOf = (chunk: Chunk) => keywordOf(chunk) ?? chunk.type;

/** A PNG stores its density per metre, across and down; the 1 says that the unit is the metre. */
function densityChunk(dpi: number): Chunk {
	const perMetre = [...bigEndian(Math.round(dpi / 0.0254))];
	return { type: 'pHYs', data: Uint8Array.from([...perMetre, ...perMetre, 1]) };
}

async function bytesOf(png: Blob | Bytes): Promise<Bytes> {
	return png instanceof Blob ? new Uint8Array(await png.arrayBuffer()) : png;
}
