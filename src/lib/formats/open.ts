import { parseCaseText } from '#lib/case/parse.ts';
import { largestCarried, readEmbedded, type EmbeddedCase } from './embedded/embedded.ts';
import { carriedInSvg } from './embedded/svgMetadata.ts';
import { OpenError } from './OpenError.ts';
import { isPng, type Bytes } from './png/chunks.ts';
import { getText } from './png/notes.ts';

/** No larger file is read, in bytes: pixels take more room than text, and text more time. */
const largestPicture = 100e6;
const largestText = 25e6;

/**
 * The case, and where there is one the view, of a case file or of a picture that carries them. What
 * kind of file it is shows in the file itself, whatever its name says.
 * @throws OpenError when there is no case to be had from it; CaseError with every fault of the case
 */
export async function openFile(file: Blob): Promise<EmbeddedCase> {
	if (file.size === 0) throw new OpenError('empty');
	const png = isPng(await bytesOf(file.slice(0, 8)));
	if (file.size > (png ? largestPicture : largestText)) throw new OpenError('tooLarge');
	const bytes = await bytesOf(file);
	if (png) return readEmbedded(await getText(bytes, largestCarried));
	const text = decoded(bytes);
	if (startsWith('{', text)) return { case: parseCaseText(text), view: null };
	if (startsWith('<', text)) return readEmbedded(carriedInSvg(text));
	throw new OpenError('unknown');
}

const startsWith = (mark: string, text: string) => text.trimStart().startsWith(mark);

const bytesOf = async (file: Blob): Promise<Bytes> => new Uint8Array(await file.arrayBuffer());

/** The text, by its byte order mark, without one as UTF-8; nothing in it is guessed or replaced. */
function decoded(bytes: Bytes): string {
	const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
	const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
	try {
		const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
		// Only the other half of a two-byte letter is nothing.
		if (!/^\s*[{<]\0|^\0/.test(text)) return text;
	} catch {
		// Told below.
	}
	const isText = /^[\0\s]*[{<]/.test(String.fromCharCode(...bytes.subarray(0, 99)));
	throw new OpenError(isText ? 'encoding' : 'unknown');
}
