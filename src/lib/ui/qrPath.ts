import { encode } from 'uqr';

/** Readers need this many light modules round a code. */
const margin = 4;

/** A QR code as one SVG path of dark modules, and the side of its square, in modules. */
export interface QrPath {
	readonly path: string;
	readonly side: number;
}

/** The QR code of a text with its margin; null for a text that is too long for any code. */
export function qrPath(text: string): QrPath | null {
	// 2953 bytes at the lowest level of correction; a dirty screen or a print needs the next one.
	if (new TextEncoder().encode(text).length > 2331) return null;
	const { data, size } = encode(text, { ecc: 'M', boostEcc: true, border: margin });
	const runs = data.flatMap((row, y) => runsOf(row).map(([x, w]) => `M${x} ${y}h${w}v1h-${w}z`));
	return { path: runs.join(''), side: size };
}

/** Where each run of dark modules in a row begins, and how long it is. */
function runsOf(row: readonly boolean[]): [begin: number, length: number][] {
	const runs: [number, number][] = [];
	row.forEach((dark, x) => {
		const run = runs.at(-1);
		if (!dark) return;
		if (run && run[0] + run[1] === x) run[1]++;
		else runs.push([x, 1]);
	});
	return runs;
}
