import { decode, type Bytes } from '#lib/formats/bytes.ts';
import type { EmbeddedCase } from '#lib/formats/embedded/embedded.ts';
import { readJson } from '#lib/formats/json/readJson.ts';
import { OpenError } from '#lib/formats/OpenError.ts';
import { blockIn } from './blocks.ts';

/**
 * The case in a file that holds one with the program. Nothing of the program is run or kept.
 * @throws OpenError when it is another page; otherwise as `readJson` does
 */
export function readHtml(file: Bytes): EmbeddedCase {
	const text = blockIn(decode(file), 'case');
	if (text === null) throw new OpenError('otherHtml');
	return readJson(new TextEncoder().encode(text));
}
