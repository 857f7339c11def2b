import { OpenError } from './OpenError.ts';

/** How a ZIP archive begins. */
export const zipSign = 'PK\x03\x04';

export type Bytes = Uint8Array<ArrayBuffer>;

export const bytesOf = async (file: Blob): Promise<Bytes> =>
	new Uint8Array(await file.arrayBuffer());

/**
 * The start of a file, one character per byte, without a byte order mark, white space, and the zero bytes of
 * UTF-16.
 */
export function startOf(bytes: Bytes): string {
	const start = String.fromCharCode(...bytes.subarray(0, 4096));
	return start.replace(/^(?:\xff\xfe|\xfe\xff|\xef\xbb\xbf)?[\0\s]*/, '');
}

/**
 * The text of a file, decoded by its byte order mark or, without one, as UTF-8; nothing is guessed or
 * replaced.
 * @throws OpenError 'encoding' when it is a text in another encoding, otherwise 'unknown'
 */
export function decode(bytes: Bytes): string {
	const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
	const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
	try {
		const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
		// A zero byte here is half of a UTF-16 character.
		if (!/^\s*[{<]\0|^\0/.test(text)) return text;
	} catch {
		// Reported below.
	}
	const isText = /^[\0\s]*[{<]/.test(String.fromCharCode(...bytes.subarray(0, 99)));
	throw new OpenError(isText ? 'encoding' : 'unknown');
}
