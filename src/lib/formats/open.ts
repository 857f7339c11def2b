import { bytesOf, startOf, zipSign } from './bytes.ts';
import type { EmbeddedCase } from './embedded/embedded.ts';
import { formats, pictureFormats } from './index.ts';
import { OpenError } from './OpenError.ts';

/** Maximum size of files of no known format, in bytes. */
const largestOther = 25e6;

/** How ZIP and gzip files begin. */
const packed = [zipSign, '\x1f\x8b'];

/** How far the opening of a file is. */
export type OpenStage = 'reading' | 'checking';

/** Whether a file is a PNG, in which more may be packed than its size tells. */
export async function isPng(file: Blob): Promise<boolean> {
	const [png] = pictureFormats;
	return png.reading.sniff(startOf(await bytesOf(file.slice(0, 16))));
}

/**
 * The case, and the view if there is one, in a case file or in a picture with a case embedded. The content
 * decides the format, whatever the name of the file.
 * @throws OpenError when no case can be read from it; CaseError with every fault of the case
 */
export async function openFile(
	file: Blob,
	onStage?: (stage: OpenStage) => void
): Promise<EmbeddedCase> {
	onStage?.('reading');
	if (file.size === 0) throw new OpenError('empty');
	const start = startOf(await bytesOf(file.slice(0, 4096)));
	const reading = formats.find((format) => format.reading?.sniff(start))?.reading;
	if (file.size > (reading?.largest ?? largestOther)) throw new OpenError('tooLarge');
	if (!reading)
		throw new OpenError(packed.some((sign) => start.startsWith(sign)) ? 'packed' : 'unknown');
	const bytes = await bytesOf(file);
	onStage?.('checking');
	return reading.read(bytes);
}
