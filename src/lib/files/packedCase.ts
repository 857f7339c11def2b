import type { Case, Id } from '#lib/case/case.ts';
import { toPackedLink, toRetoldLink } from '#lib/case/ownCase.ts';
import { parseJson } from '#lib/case/json.ts';
import { parseCaseText, tryParse } from '#lib/case/parse.ts';
import { retellingOf, retold } from '#lib/case/retelling.ts';
import { toCaseFile } from '#lib/case/write.ts';
import { pack, unpack } from '#lib/formats/packed.ts';

/** What is longer, in characters, does not arrive whole from every program that passes links on. */
const longestPacked = 32_000;
/** No case that fits is larger unpacked, in bytes; a link that was made to harm might be. */
const mostBytes = 2_000_000;

/**
 * The part of an address that opens a case anywhere; null if the case is too large for one. Of a case that only tells
 * otherwise what `base`, a case of the site, has, the address holds no more than that.
 */
export async function packCase(source: Case, base: Case | null): Promise<string | null> {
	const retelling = base && retellingOf(source, base);
	if (retelling) {
		const told = await pack(JSON.stringify(retelling));
		return told.length <= longestPacked ? toRetoldLink(told) : null;
	}
	const packed = await pack(JSON.stringify(toCaseFile(source)));
	return packed.length <= longestPacked ? toPackedLink(packed) : null;
}

/** The case that is packed in an address; null if the address is damaged or too long. */
export async function unpackCase(packed: string): Promise<Case | null> {
	const text = await textIn(packed);
	return text === null ? null : tryParse(() => parseCaseText(text)).source;
}

/**
 * The case of the site that is told otherwise, as an address holds that; null if the address is damaged or too long,
 * or if the site does not have the case.
 */
export async function unpackRetold(
	packed: string,
	baseOf: (id: Id) => Promise<Case | null>
): Promise<Case | null> {
	const text = await textIn(packed);
	const retelling = text === null ? null : objectIn(text);
	const of = retelling && 'of' in retelling ? retelling.of : null;
	const base = typeof of === 'string' ? await baseOf(of) : null;
	return base && retelling && tryParse(() => retold(base, retelling)).source;
}

function objectIn(text: string): object | null {
	try {
		const value: unknown = parseJson(text);
		return typeof value === 'object' ? value : null;
	} catch {
		return null;
	}
}

const textIn = async (packed: string): Promise<string | null> =>
	packed.length > longestPacked ? null : unpack(packed, mostBytes);
