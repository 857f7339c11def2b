import { decode, type Bytes } from '#lib/formats/bytes.ts';
import { readEmbedded, type EmbeddedCase } from '#lib/formats/embedded/embedded.ts';
import { carriedInSvg } from '#lib/formats/embedded/svgMetadata.ts';

/** The case in an SVG. @throws OpenError when there is none; CaseError with every fault of the case */
export const readSvg = (file: Bytes): EmbeddedCase => readEmbedded(carriedInSvg(decode(file)));
