import bidiFactory from 'bidi-js';

/** A stretch of text in one direction and one face, in reading order. */
export interface VisualRun<F> {
	text: string;
	rtl: boolean;
	face: F;
}

const bidi = bidiFactory();

/**
 * The runs of a line from left to right, as the Unicode Bidirectional Algorithm (UAX 9) orders them in a text
 * of this direction, with brackets mirrored. `faces` has one entry for each UTF-16 unit; units without a face
 * take part in the ordering and are left out.
 */
export function visualRuns<F>(
	text: string,
	faces: readonly (F | undefined)[],
	rightToLeft: boolean
): VisualRun<F>[] {
	const embedding = bidi.getEmbeddingLevels(text, rightToLeft ? 'rtl' : 'ltr');
	const mirrored = bidi.getMirroredCharactersMap(text, embedding.levels);
	const rtlAt = (at: number) => ((embedding.levels[at] ?? 0) & 1) === 1;
	// Indexes among the units that are drawn, so that a control does not separate the letters around it.
	const place = placesOf(faces);
	const runs: (VisualRun<F> & { last: number })[] = [];
	for (const at of bidi.getReorderedIndices(text, embedding)) {
		const face = faces[at];
		if (face === undefined) continue;
		const [unit, rtl, run] = [mirrored.get(at) ?? text[at] ?? '', rtlAt(at), runs.at(-1)];
		const next = (place[at] ?? 0) - (run?.last ?? 0) === (rtl ? -1 : 1);
		if (run && next && run.rtl === rtl && run.face === face) {
			run.text = rtl ? unit + run.text : run.text + unit;
			run.last = place[at] ?? 0;
		} else {
			runs.push({ text: unit, rtl, face, last: place[at] ?? 0 });
		}
	}
	return runs.map(({ text, rtl, face }) => ({ text, rtl, face }));
}

function placesOf(faces: readonly unknown[]): number[] {
	let place = 0;
	return faces.map((face) => (face === undefined ? place : place++));
}
