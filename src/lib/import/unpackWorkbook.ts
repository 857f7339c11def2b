import { unzipSync, zipSync } from 'fflate';
import { OpenError } from '#lib/formats/OpenError.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What a workbook may unpack to, in bytes: four times the largest table as text. */
const mostUnpacked = 100e6;

/**
 * The parts of a workbook that hold text, as an archive that is not compressed: whoever reads it can neither be
 * made to unpack without limit nor starts workers of its own, which a strict page forbids. Null if the archive is
 * damaged or holds no workbook.
 * @throws OpenError if it would unpack to more than any case needs
 */
export function unpackWorkbook(bytes: Bytes): ArrayBuffer | null {
	let size = 0;
	const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
		if (!/\.xml(\.rels)?$/.test(name)) return false;
		// An entry is unpacked into the size that it declares and no further.
		size += originalSize;
		if (size > mostUnpacked) throw new OpenError('tooLarge');
		return true;
	};
	try {
		const parts = unzipSync(bytes, { filter });
		return 'xl/workbook.xml' in parts ? zipSync(parts, { level: 0 }).buffer : null;
	} catch (error) {
		if (error instanceof OpenError) throw error;
		return null;
	}
}
