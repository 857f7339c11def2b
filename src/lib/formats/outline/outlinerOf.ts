import { create, type Font } from 'fontkit';
import type { Outline, Outliner } from '#lib/formats/display/outliner.ts';
import { faceOfEach } from './faces.ts';
import { rounded } from './glyphPath.ts';
import { shapeOf } from './shapeOf.ts';
import { signOf } from './signs.ts';
import { visualRuns, type VisualRun } from './visualRuns.ts';

/** A font file: its weight, and its bytes (WOFF, TrueType or OpenType). */
export interface FontFile {
	weight: number;
	data: Uint8Array;
}

/** An outliner that also reports which characters no font had; each was drawn as a hollow box. */
export interface OutlinerReport extends Outliner {
	readonly missing: ReadonlySet<string>;
}

/**
 * An outliner that draws with these fonts. Each character is drawn with the first file that has it, among
 * those of the weight nearest to the requested one. Any text is drawn on one line.
 */
export function outlinerOf(files: readonly FontFile[]): OutlinerReport {
	const missing = new Set<string>();
	const faces = files.map(({ weight, data }) => ({ weight, font: opened(data) }));
	const outline: Outliner = ({ text, size, weight, rightToLeft }) => {
		const plain = drawable(text);
		const shape = { d: '', width: 0 };
		const facesOf = faceOfEach(plain, nearest(faces, weight));
		for (const run of visualRuns(plain, facesOf, rightToLeft)) {
			const part = run.face
				? shapeOf(run.face, run, size, shape.width)
				: signsOf(run, size, shape.width, missing);
			shape.d += part.d;
			shape.width += part.width;
		}
		return { d: shape.d, width: rounded(shape.width) };
	};
	return Object.assign(outline, { missing });
}

function opened(data: Uint8Array): Font {
	// The types ask for Node's Buffer; the code reads any bytes.
	const font = create(data as Buffer);
	if ('fonts' in font) throw new Error('A font file must hold one font, not a collection.');
	// A glyph keeps the character that it was first made for. Made as a part of ش, that of س would never join.
	for (const character of font.characterSet) font.glyphForCodePoint(character);
	return font;
}

function nearest(faces: readonly { weight: number; font: Font }[], weight: number): Font[] {
	const distance = (face: { weight: number }) => Math.abs(face.weight - weight);
	const least = Math.min(...faces.map(distance));
	return faces.filter((face) => distance(face) === least).map(({ font }) => font);
}

/**
 * The text composed, because the fonts have é but not every accent separately; on one line; without control
 * characters.
 */
function drawable(text: string): string {
	return text
		.normalize('NFC')
		.replace(/[\t\n\r\u2028\u2029]/g, ' ')
		.replace(/\p{Cc}/gu, '');
}

function signsOf(run: VisualRun<unknown>, size: number, x: number, missing: Set<string>): Outline {
	const shape = { d: '', width: 0 };
	const letters = [...run.text];
	for (const letter of run.rtl ? letters.reverse() : letters) {
		const sign = signOf(letter, size, x + shape.width);
		if (!sign.known) missing.add(letter);
		shape.d += sign.d;
		shape.width += sign.width;
	}
	return shape;
}
