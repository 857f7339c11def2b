import type { Encoding } from './table.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What text holds besides letters: tabs and line ends. Other control characters mean that it is no text. */
const controls = /[^\P{Cc}\t\n\v\f\r\u0080-\u009f]/u;

/**
 * The text of a table, by its byte order mark or by what its bytes allow: UTF-8, UTF-16, or Windows-1252, as old
 * spreadsheets write it. Null if it is no text.
 */
export function decodeText(bytes: Bytes): { text: string; encoding: Encoding } | null {
	const wide = wideEncoding(bytes);
	const text = wide ? decoded(bytes, wide) : decoded(bytes, 'utf-8');
	const encoding = wide ? 'UTF-16' : 'UTF-8';
	if (text !== null) return controls.test(text) ? null : { text, encoding };
	const old = wide ? null : decoded(bytes, 'windows-1252');
	return old === null || controls.test(old) ? null : { text: old, encoding: 'Windows-1252' };
}

/** Half of the bytes of UTF-16 are zero where it holds digits, commas and line ends. */
function wideEncoding(bytes: Bytes): string | null {
	const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
	if (mark === 0xfffe) return 'utf-16le';
	if (mark === 0xfeff) return 'utf-16be';
	const zeros = [0, 0];
	bytes.subarray(0, 4096).forEach((byte, i) => {
		if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
	});
	const [even = 0, odd = 0] = zeros;
	if (even + odd === 0 || (even > 0 && odd > 0)) return null;
	return odd > 0 ? 'utf-16le' : 'utf-16be';
}

/** Without the byte order mark; null if the bytes are not of this encoding. */
function decoded(bytes: Bytes, encoding: string): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}
