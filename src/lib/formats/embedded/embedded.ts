import type { Case } from '#lib/case/case.ts';
import { CaseError } from '#lib/case/fault.ts';
import { parseJson } from '#lib/case/json.ts';
import { parseCase } from '#lib/case/parse.ts';
import { toCaseFile } from '#lib/case/write.ts';
import { OpenError } from '#lib/formats/OpenError.ts';

/** What a picture embeds so that it can be opened again. */
export interface EmbeddedCase {
	readonly case: Case;
	/** The view as the readable part of a link; null if the picture does not have one. */
	readonly view: string | null;
}

/** The version of the embedded text: the value of its attribute `tautline`. */
const version = 1;
/** Maximum length in bytes of the text read from a picture; 20,000 actors and ties take half of it. */
export const largestCarried = 20e6;

/**
 * The case and the view as one JSON text that can stand in XML unchanged: characters that are markup in XML,
 * or not allowed in it, are written as escapes of JSON strings.
 */
export function writeEmbedded({ case: source, view }: EmbeddedCase): string {
	const text = JSON.stringify({
		tautline: version,
		case: toCaseFile(source),
		view: view ?? undefined
	});
	return text.replace(/[<>&\u007f-\u009f\ufffe\uffff]/g, escaped);
}

const escaped = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Reads what `writeEmbedded` wrote. The view is not validated here, but when it is read as a link.
 * @throws OpenError 'damaged' when it is something else, 'newer' when a later version wrote it; CaseError
 * with every fault of the case in it
 */
export function readEmbedded(text: string): EmbeddedCase {
	const carried = parsed(text);
	if (typeof carried !== 'object' || carried === null) throw new OpenError('damaged');
	const { tautline, case: file, view } = carried as Record<string, unknown>;
	if (typeof tautline === 'number' && tautline > version) throw new OpenError('newer');
	if (tautline !== version) throw new OpenError('damaged');
	return { case: parseCase(file), view: typeof view === 'string' ? view : null };
}

function parsed(text: string): unknown {
	try {
		return parseJson(text);
	} catch (error) {
		if (error instanceof CaseError) throw error;
		throw new OpenError('damaged');
	}
}
