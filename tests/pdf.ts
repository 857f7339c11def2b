import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';

/** What is printed: the size of each page in points (1/72 inch), and the text. */
export interface Printed {
	sizes: number[][];
	text: string;
}

/** What the browser's menu prints; on a sheet of this size, unless the page asks for one of its own. */
export async function printed(
	page: Page,
	sheet: { format?: string; landscape?: boolean } = {}
): Promise<Printed> {
	const file = await page.pdf({ preferCSSPageSize: true, format: 'A3', ...sheet });
	const pdf = await getDocumentProxy(new Uint8Array(file));
	const numbers = Array.from({ length: pdf.numPages }, (_, i) => i + 1);
	const pages = await Promise.all(numbers.map((number) => pdf.getPage(number)));
	const sizes = pages.map(({ view }) => [
		(view[2] ?? 0) - (view[0] ?? 0),
		(view[3] ?? 0) - (view[1] ?? 0)
	]);
	const { text } = await extractText(pdf, { mergePages: true });
	return { sizes: sizes.map((size) => size.map(Math.round)), text };
}

/**
 * A text to search for, or in: a label may stand in two lines, a PDF has no isolates, and Inter’s apostrophe is
 * read back as another sign.
 */
export const flat = (text: string) =>
	text
		.replace(/[\u2066-\u2069\s]/g, '')
		.replaceAll('\u02bc', '’')
		.normalize('NFKC');
