/** What the file carries beside the program, as `formats/html` writes it. */
import { latin } from '@fontsource-variable/inter/unicode.json';
import type { CarriedFont } from '#lib/formats/html/writeHtml.ts';

/** The text of a block of data; null if the file has none of this name. */
export const textOf = (id: string): string | null =>
	document.getElementById(id)?.textContent ?? null;

/** Gives the page the fonts of the file. One that cannot be read is left out, and another stands in for it. */
export function takeFonts() {
	nameLatin();
	const fonts = JSON.parse(textOf('fonts') ?? '[]') as CarriedFont[];
	for (const { family, range, data } of fonts) {
		const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
		document.fonts.add(
			new FontFace(family, bytes, { weight: '100 900', display: 'swap', unicodeRange: range })
		);
	}
}

/** Drawings ask for the Latin letters of the page by the name of their whole family, too. */
function nameLatin() {
	const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
	const faces = rules.filter((rule) => rule instanceof CSSFontFaceRule);
	const face = faces.find(({ style }) => style.getPropertyValue('font-family').includes('Latin'));
	const source = face?.style.getPropertyValue('src');
	if (!source) return;
	document.fonts.add(
		new FontFace('Inter Variable', source, { weight: '100 900', unicodeRange: latin })
	);
}
