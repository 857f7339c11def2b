import { OpenError } from '#lib/formats/OpenError.ts';
import type { Bytes } from '#lib/formats/bytes.ts';
import type { Chunk } from './chunks.ts';
import { pack, unpack } from './zlib.ts';

/** Maximum length of a keyword, in bytes of Latin-1. */
const longestKeyword = 79;

/** A short note that programs show: in Latin-1 if possible, which every program can read. */
export function noteChunk(keyword: string, note: string): Chunk {
	const text = note.replaceAll('\0', '');
	// In a tEXt chunk, the specification recommends only printable Latin-1 and line feeds.
	if (!/^[\n\x20-\x7e\xa0-\xff]*$/.test(text)) return plainText(keyword, text);
	return { type: 'tEXt', data: Uint8Array.from(`${keyword}\0${text}`, codeOf) };
}

/** A long text in any script, compressed. */
export async function packedText(keyword: string, text: string): Promise<Chunk> {
	return textChunk(keyword, 1, await pack(utf8(text)));
}

/** A text in any script, as it is. */
export function plainText(keyword: string, text: string): Chunk {
	return textChunk(keyword, 0, utf8(text));
}

/**
 * After the keyword: a compression flag, the method zlib, and neither a language nor a translated keyword.
 */
function textChunk(keyword: string, packed: 0 | 1, text: Bytes): Chunk {
	const head = Uint8Array.from(`${keyword}\0`, codeOf);
	const data = new Uint8Array(head.length + 4 + text.length);
	data.set(head);
	data.set([packed, 0, 0, 0], head.length);
	data.set(text, head.length + 4);
	return { type: 'iTXt', data };
}

/** The keyword of a text chunk of any of the three types; null for any other chunk. */
export function keywordOf({ type, data }: Chunk): string | null {
	if (!['tEXt', 'zTXt', 'iTXt'].includes(type)) return null;
	const length = data.subarray(0, longestKeyword + 1).indexOf(0);
	return length < 0 ? null : String.fromCharCode(...data.subarray(0, length));
}

/**
 * The text of an iTXt chunk. @throws OpenError 'tooLarge' when it decompresses to more bytes than `limit`;
 * 'damaged' when its structure does not follow the specification, or it is not UTF-8
 */
export async function textOf({ data }: Chunk, limit: number): Promise<string> {
	const flags = endAt(data, 0) + 1;
	const [packed, method] = data.subarray(flags);
	const language = endAt(data, flags + 2) + 1;
	const text = data.subarray(endAt(data, language) + 1);
	if (packed === undefined || packed > 1 || (packed === 1 && method !== 0)) {
		throw new OpenError('damaged');
	}
	return decode(packed === 1 ? await unpack(text, limit) : text);
}

function endAt(data: Bytes, from: number): number {
	const end = data.indexOf(0, from);
	if (end < 0) throw new OpenError('damaged');
	return end;
}

function decode(bytes: Bytes): string {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		throw new OpenError('damaged');
	}
}

const codeOf = (letter: string) => letter.charCodeAt(0);

const utf8 = (text: string) => new TextEncoder().encode(text);
