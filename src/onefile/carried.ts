/** What the file carries beside the program, as `formats/html` writes it. */
import type { CarriedFont } from '#lib/formats/html/writeHtml.ts';

/** The text of a block of data; null if the file has none of this name. */
export const textOf = (id: string): string | null =>
	document.getElementById(id)?.textContent ?? null;

/** Gives the page the fonts of the file. One that cannot be read is left out, and another stands in for it. */
export function takeFonts() {
	const fonts = JSON.parse(textOf('fonts') ?? '[]') as CarriedFont[];
	for (const { family, range, data } of fonts) {
		const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
		document.fonts.add(
			new FontFace(family, bytes, { weight: '100 900', display: 'swap', unicodeRange: range })
		);
	}
}
