import { bytesOf, startOf } from './bytes.ts';
import type { EmbeddedCase } from './embedded/embedded.ts';
import { formats } from './index.ts';
import { OpenError } from './OpenError.ts';

/** Maximum size of files of no known format, in bytes. */
const largestOther = 25e6;

/** How ZIP and gzip files begin. */
const packed = ['PK\x03\x04', '\x1f\x8b'];

/**
 * The case, and the view if there is one, in a case file or in a picture with a case embedded. The content
 * decides the format, whatever the name of the file.
 * @throws OpenError when no case can be read from it; CaseError with every fault of the case
 */
export async function openFile(file: Blob): Promise<EmbeddedCase> {
	if (file.size === 0) throw new OpenError('empty');
	const start = startOf(await bytesOf(file.slice(0, 4096)));
	const reading = formats.find((format) => format.reading?.sniff(start))?.reading;
	if (file.size > (reading?.largest ?? largestOther)) throw new OpenError('tooLarge');
	if (!reading)
		throw new OpenError(packed.some((sign) => start.startsWith(sign)) ? 'packed' : 'unknown');
	return reading.read(await bytesOf(file));
}
