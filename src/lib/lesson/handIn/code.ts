import { pack, unpack } from '#lib/formats/packed.ts';
import { maxHandInLength } from './handIn.ts';

/** What a code begins with, so that it is found in a message. */
const prefix = 'TL1.';
/** A whole code within other text. */
const pattern = /TL1\.[\w-]+/g;

/** The codes in a text of any kind, such as several messages pasted at once. */
export const codesIn = (text: string): readonly string[] => text.match(pattern) ?? [];

/** A text as a code of letters, digits, `-` and `_`, for a message. */
export const toCode = async (text: string): Promise<string> => prefix + (await pack(text));

/** The text of a code; null if it is none, or unpacks to more than is ever handed in. */
export const fromCode = (code: string): Promise<string | null> =>
	unpack(code.slice(prefix.length), maxHandInLength);
