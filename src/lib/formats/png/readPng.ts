import type { Bytes } from '#lib/formats/bytes.ts';
import { largestCarried, readEmbedded, type EmbeddedCase } from '#lib/formats/embedded/embedded.ts';
import { getText } from './notes.ts';

/** The case in a PNG. @throws OpenError when there is none; CaseError with every fault of the case */
export async function readPng(file: Bytes): Promise<EmbeddedCase> {
	return readEmbedded(await getText(file, largestCarried));
}
