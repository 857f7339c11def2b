import type { Bytes } from '#lib/formats/bytes.ts';
import { OpenError } from '#lib/formats/OpenError.ts';
import { crc32 } from './crc32.ts';

/** A part of a PNG file: a type of four letters, and its data. */
export interface Chunk {
	readonly type: string;
	readonly data: Bytes;
	/** All of it as it was in the file it was read from. */
	readonly written?: Bytes;
}

const signature = [137, 80, 78, 71, 13, 10, 26, 10];
/** A picture of the largest size has fewer, in the smallest pieces that programs write. */
const mostChunks = 50_000;
/** Length, type and CRC: the bytes of a chunk in addition to its data. */
const frame = 12;

/** Whether the file starts with the signature of PNG. */
export function isPng(file: Uint8Array): boolean {
	return signature.every((byte, i) => file[i] === byte);
}

/**
 * The chunks of a PNG file from IHDR to IEND; anything after IEND is ignored. They are views of the file, not
 * copies. @throws OpenError 'damaged' when a length, a CRC or the order is wrong, 'tooLarge' when there are
 * more than in any picture
 */
export function readChunks(file: Bytes): Chunk[] {
	if (!isPng(file)) throw new OpenError('damaged');
	const chunks: Chunk[] = [];
	for (let at = signature.length; chunks.at(-1)?.type !== 'IEND';) {
		if (chunks.length === mostChunks) throw new OpenError('tooLarge');
		const chunk = chunkAt(file, at);
		chunks.push(chunk);
		at += frame + chunk.data.length;
	}
	if (chunks[0]?.type !== 'IHDR') throw new OpenError('damaged');
	return chunks;
}

function chunkAt(file: Bytes, at: number): Chunk {
	const view = new DataView(file.buffer, file.byteOffset + at, Math.max(0, file.length - at));
	const length = view.byteLength < frame ? Infinity : view.getUint32(0);
	if (length > view.byteLength - frame) throw new OpenError('damaged');
	const checked = file.subarray(at + 4, at + 8 + length);
	const type = String.fromCharCode(...checked.subarray(0, 4));
	const sound = /^[A-Za-z]{4}$/.test(type) && view.getUint32(8 + length) === crc32(checked);
	if (!sound) throw new OpenError('damaged');
	const written = file.subarray(at, at + frame + length);
	return { type, data: checked.subarray(4), written };
}

/** The PNG file with these chunks, in pieces for a Blob. */
export function writeChunks(chunks: readonly Chunk[]): Bytes[] {
	return [Uint8Array.from(signature), ...chunks.flatMap(piecesOf)];
}

function piecesOf({ type, data, written }: Chunk): Bytes[] {
	if (written) return [written];
	const checked = new Uint8Array(4 + data.length);
	checked.set(Uint8Array.from(type, (letter) => letter.charCodeAt(0)));
	checked.set(data, 4);
	return [bigEndian(data.length), checked, bigEndian(crc32(checked))];
}

/** The number in four bytes, the most significant first. */
export function bigEndian(number: number): Bytes {
	const bytes = new Uint8Array(4);
	new DataView(bytes.buffer).setUint32(0, number);
	return bytes;
}
