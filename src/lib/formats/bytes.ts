import { OpenError } from './OpenError.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

export const bytesOf = async (file: Blob): Promise<Bytes> =>
	new Uint8Array(await file.arrayBuffer());

/**
 * The start of a file, a letter a byte, without a byte order mark, white space, and the empty halves of
 * two-byte letters.
 */
export function startOf(bytes: Bytes): string {
	const start = String.fromCharCode(...bytes.subarray(0, 4096));
	return start.replace(/^(?:\xff\xfe|\xfe\xff|\xef\xbb\xbf)?[\0\s]*/, '');
}

/**
 * The text of a file, by its byte order mark, without one as UTF-8; nothing in it is guessed or replaced.
 * @throws OpenError 'encoding' when it is a text in another encoding, otherwise 'unknown'
 */
export function decode(bytes: Bytes): string {
	const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
	const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
	try {
		const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
		// Only the other half of a two-byte letter is nothing.
		if (!/^\s*[{<]\0|^\0/.test(text)) return text;
	} catch {
		// Reported below.
	}
	const isText = /^[\0\s]*[{<]/.test(String.fromCharCode(...bytes.subarray(0, 99)));
	throw new OpenError(isText ? 'encoding' : 'unknown');
}
