import type { Case } from '#lib/case/case.ts';
import { toPackedLink } from '#lib/case/ownCase.ts';
import { parseCaseText } from '#lib/case/parse.ts';
import { toCaseFile } from '#lib/case/write.ts';
import { pack, unpack } from '#lib/formats/packed.ts';

/** What is longer, in characters, does not arrive whole from every program that passes links on. */
const longestPacked = 32_000;
/** No case that fits is larger unpacked, in bytes; a link that was made to harm might be. */
const mostBytes = 2_000_000;

/** The part of an address that opens a case anywhere; null if the case is too large for one. */
export async function packCase(source: Case): Promise<string | null> {
	const packed = await pack(JSON.stringify(toCaseFile(source)));
	return packed.length <= longestPacked ? toPackedLink(packed) : null;
}

/** The case that is packed in an address; null if the address is damaged or too long. */
export async function unpackCase(packed: string): Promise<Case | null> {
	if (packed.length > longestPacked) return null;
	const text = await unpack(packed, mostBytes);
	try {
		return text === null ? null : parseCaseText(text);
	} catch {
		return null;
	}
}
