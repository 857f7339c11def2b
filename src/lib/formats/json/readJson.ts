import { parseCaseText } from '#lib/case/parse.ts';
import { decode, type Bytes } from '#lib/formats/bytes.ts';
import type { EmbeddedCase } from '#lib/formats/embedded/embedded.ts';

/** The case in a case file. @throws OpenError when it is not text; CaseError with every fault of the case */
export function readJson(file: Bytes): EmbeddedCase {
	return { case: parseCaseText(decode(file)), view: null };
}
