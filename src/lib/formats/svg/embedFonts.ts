import interLatin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import interAccented from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url';
import interVietnamese from '@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2?url';
import interGreek from '@fontsource-variable/inter/files/inter-greek-wght-normal.woff2?url';
import interCyrillic from '@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?url';
import inter from '@fontsource-variable/inter/unicode.json';
import vazirmatnArabic from '@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2?url';
import vazirmatn from '@fontsource-variable/vazirmatn/unicode.json';
import { element, type Xml } from './xml.ts';

/** A font file, and the characters that it draws, in the syntax of CSS. */
export interface Face {
	readonly family: string;
	readonly address: string;
	readonly range: string;
}

const [latin, arabic] = ['Inter Variable', 'Vazirmatn Variable'];

/** The fonts of the page, by the names that `fontFamily` uses. */
const faces: readonly Face[] = [
	{ family: latin, address: interLatin, range: inter.latin },
	{ family: latin, address: interAccented, range: inter['latin-ext'] },
	{ family: latin, address: interVietnamese, range: inter.vietnamese },
	{ family: latin, address: interGreek, range: inter.greek },
	{ family: latin, address: interCyrillic, range: inter.cyrillic },
	{ family: arabic, address: vazirmatnArabic, range: vazirmatn.arabic }
];

/** The font files that a text needs for its characters. */
export const facesFor = (text: string): readonly Face[] =>
	faces.filter(({ range }) => anyOf(range).test(text));

/**
 * A style element with the fonts that the text of an SVG needs, so that it looks the same where they are not
 * installed, and as an image, which cannot load anything. Rejects when a font cannot be loaded.
 */
export async function embedFonts(svg: string): Promise<Xml> {
	const rules = await Promise.all(facesFor(svg).map(ruleOf));
	return element('style', {}, rules.join('') as Xml);
}

/** `U+0000-00FF,U+0131` as a pattern. */
function anyOf(range: string): RegExp {
	const members = range.replace(/(U\+)?([\dA-F]{4,}),?/g, String.raw`\u{$2}`);
	return new RegExp(`[${members}]`, 'u');
}

async function ruleOf(face: Face): Promise<string> {
	const { family, range } = face;
	const source = `url(${await fontOf(face)}) format("woff2")`;
	return `@font-face{font-family:"${family}";font-weight:100 900;src:${source};unicode-range:${range}}`;
}

/** Each file is loaded once; after a failure it is loaded again. */
const files = new Map<string, Promise<string>>();

/** A font as a data address. Rejects when it cannot be loaded. */
export function fontOf({ address }: Face): Promise<string> {
	const known = files.get(address);
	if (known) return known;
	const file = dataAddress(address);
	files.set(address, file);
	file.catch(() => files.delete(address));
	return file;
}

async function dataAddress(address: string): Promise<string> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`The font ${address} could not be loaded.`);
	const font = new Blob([await response.arrayBuffer()], { type: 'font/woff2' });
	// It encodes off the main thread.
	const reader = new FileReader();
	return new Promise((resolve, reject) => {
		reader.onload = () => resolve(String(reader.result));
		reader.onerror = () => reject(reader.error as Error);
		reader.readAsDataURL(font);
	});
}
