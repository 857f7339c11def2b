import type { Download, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { readChunks } from '../src/lib/formats/png/chunks.ts';
import type { Choices } from '../src/lib/figure/choices.ts';
import { words } from '../src/lib/words/words.ts';
import { figureWords } from '../src/lib/words/figure.ts';
import type { Pixels } from './resvg.ts';

const told = figureWords;

export const figureButton = (page: Page) =>
	page.getByRole('button', { name: words.header.figure, exact: true });
export const dialog = (page: Page) => page.getByRole('dialog', { name: told.title });

/** Opens the figure dialog and waits for its preview. */
export async function openDialog(page: Page): Promise<void> {
	await figureButton(page).click();
	await dialog(page).getByRole('img').waitFor();
}

/** Chooses an option that is shown as a button, by its word. */
export const choose = (page: Page, word: string) =>
	dialog(page).getByRole('radio', { name: word, exact: true }).check();

/** Chooses the size of the figure. */
export const preset = (page: Page, id: Choices['preset']) =>
	dialog(page).getByLabel(told.preset).selectOption(id);

/** A file that was saved. */
export interface Saved {
	name: string;
	bytes: Uint8Array<ArrayBuffer>;
}

/** Saves the figure with the current choices. */
export async function save(page: Page, format: 'png' | 'svg'): Promise<Saved> {
	const download = page.waitForEvent('download', { timeout: 60_000 });
	await dialog(page).getByRole('button', { name: told.save[format] }).click();
	return read(await download);
}

async function read(download: Download): Promise<Saved> {
	const bytes = Uint8Array.from(readFileSync(await download.path()));
	return { name: download.suggestedFilename(), bytes };
}

/** Width and height according to a PNG. */
export function pixelsIn(png: Uint8Array<ArrayBuffer>): [width: number, height: number] {
	const data = readChunks(png)[0]?.data ?? new Uint8Array(8);
	const view = new DataView(data.buffer, data.byteOffset);
	return [view.getUint32(0), view.getUint32(4)];
}

/** The text notes in a PNG, by keyword. */
export function notesIn(png: Uint8Array<ArrayBuffer>): Map<string, string> {
	return new Map(
		readChunks(png)
			.filter(({ type }) => type === 'tEXt' || type === 'iTXt')
			.map(({ data }) => {
				const [keyword = '', ...unmatched] = new TextDecoder().decode(data).split('\0');
				return [keyword, unmatched.join('')];
			})
	);
}

/** The pixels per inch according to a PNG. */
export function densityOf(png: Uint8Array<ArrayBuffer>): number {
	const data = readChunks(png).find(({ type }) => type === 'pHYs')?.data ?? new Uint8Array(9);
	return new DataView(data.buffer, data.byteOffset).getUint32(0) * 0.0254;
}

export const textOf = (file: Saved) => new TextDecoder().decode(file.bytes);

export const drawnIn = ({ bytes }: Saved): Pixels => PNG.sync.read(Buffer.from(bytes));

/** An SVG as the browser shows it on its own, in a window of its size; transparent areas stay transparent. */
export async function shot(page: Page, { bytes }: Saved, baseURL = ''): Promise<Pixels> {
	const body = Buffer.from(bytes);
	await page.route('**/figure.svg', (route) =>
		route.fulfill({ body, contentType: 'image/svg+xml' })
	);
	await page.goto(`${baseURL}/figure.svg`);
	const screenshot = PNG.sync.read(await page.screenshot({ omitBackground: true }));
	await page.unroute('**/figure.svg');
	return screenshot;
}

/** Opens a file with the button in the header. */
export async function open(page: Page, name: string, content: string | Uint8Array) {
	const chooser = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: words.open.open }).click();
	await (await chooser).setFiles({ name, mimeType: '', buffer: Buffer.from(content) });
}
