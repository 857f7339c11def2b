import type { Page } from '@playwright/test';
import { figureWords as told } from '../src/lib/words/figure.ts';
import {
	choose,
	dialog,
	drawnIn,
	open,
	openDialog,
	preset,
	save,
	shot,
	textOf,
	type Saved
} from './figure.ts';
import { smallCase } from './fixtures/small-case.ts';
import { explore, placeOf } from './picture.ts';
import { similarity } from './parity.ts';
import type { Pixels } from './resvg.ts';
import { expect, test } from './site.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const papers = { 'on white': 'White', 'on dark': 'Dark', 'leaving room for labels': 'Transparent' };

test('the PNG is the SVG with its fonts, whatever it is drawn on, and cut off as on screen', async ({
	page,
	baseURL
}) => {
	await explore(page);
	await openDialog(page);
	const drawings = new Map<string, Drawing>();
	for (const [what, paper] of Object.entries(papers)) {
		await choose(page, paper);
		drawings.set(what, await drawing(page));
	}
	await choose(page, 'White');
	await preset(page, 'screen');
	drawings.set('as on screen', await drawing(page));
	for (const [what, each] of drawings) {
		await test.step(what, () => expectSame(page, each, baseURL));
	}
});

const guises: [what: string, prepare: (page: Page) => Promise<unknown>][] = [
	['so large that it is drawn in several goes', (page) => ownSize(page, 4000, 3000)],
	['in other scripts, with signs that mean something elsewhere', inOtherScripts]
];

for (const [what, prepare] of guises) {
	test(`the PNG is the SVG with its fonts, ${what}`, async ({ page, baseURL }) => {
		await explore(page);
		await openDialog(page);
		await prepare(page);
		await expectSame(page, await drawing(page), baseURL);
	});
}

const noWorker =
	'globalThis.Worker = class extends EventTarget { postMessage() { this.dispatchEvent(new Event("error")); } terminate() {} }';
const lacks: [what: string, script: string][] = [
	['there are no canvases for workers', 'delete globalThis.OffscreenCanvas'],
	['a worker does not start', noWorker]
];

for (const [what, script] of lacks)
	test(`where ${what}, the PNG is drawn all the same`, async ({ page }) => {
		await explore(page);
		await openDialog(page);
		const beside = drawnIn(await save(page, 'png'));
		await page.addInitScript(script);
		await explore(page);
		await openDialog(page);
		const alone = drawnIn(await save(page, 'png'));
		expect(likeness(beside, alone)).toBeGreaterThan(0.995);
	});

const falsifying: [what: string, script: string][] = [
	[
		'what a page reads',
		`for (const { prototype } of [CanvasRenderingContext2D, OffscreenCanvasRenderingContext2D]) {
			const read = prototype.getImageData;
			prototype.getImageData = function (...area) {
				const image = read.apply(this, area);
				for (let i = 0; i < image.data.length; i++) image.data[i] = Math.random() * 256;
				return image;
			};
		}`
	],
	[
		'what a page saves',
		`const green = (canvas) => {
			const pen = canvas.getContext('2d');
			pen.fillStyle = 'green';
			pen.fillRect(0, 0, canvas.width, canvas.height);
		};
		for (const [prototype, name] of [[HTMLCanvasElement.prototype, 'toBlob'], [HTMLCanvasElement.prototype, 'toDataURL'], [OffscreenCanvas.prototype, 'convertToBlob']]) {
			const save = prototype[name];
			prototype[name] = function (...how) {
				green(this);
				return save.apply(this, how);
			};
		}`
	]
];

for (const [what, script] of falsifying)
	test(`where the browser falsifies ${what}, it is said, and SVG is offered`, async ({ page }) => {
		await page.addInitScript(script);
		// Scripts do not reach workers.
		await page.addInitScript(noWorker);
		await explore(page);
		await openDialog(page);
		await expect(dialog(page).getByText(told.falsified)).toBeVisible();
		await dialog(page).getByRole('button', { name: told.save.png }).click();
		await expect(dialog(page).getByText(told.falsified)).toHaveCount(2);
		await dialog(page).getByRole('button', { name: told.instead }).click();
		expect(textOf(await save(page, 'svg'))).toContain('</svg>');
		await expect(dialog(page).getByText(told.falsified)).toHaveCount(0);
	});

test('a falsified canvas in the worker is told as well', async ({ page }) => {
	await page.route(/rasterise\.worker.*\.js$/, async (route) => {
		const body = await (await route.fetch()).text();
		const white = `const read = OffscreenCanvasRenderingContext2D.prototype.getImageData;
			OffscreenCanvasRenderingContext2D.prototype.getImageData = function (...area) {
				const image = read.apply(this, area);
				image.data.fill(255);
				return image;
			};`;
		await route.fulfill({ body: `{${white}}${body}`, contentType: 'text/javascript' });
	});
	await explore(page);
	await openDialog(page);
	await expect(dialog(page).getByText(told.falsified)).toBeVisible();
});

/** Structural similarity on white, because almost transparent pixels have no meaningful colour. */
const likeness = (one: Pixels, other: Pixels) => similarity(onWhite(one), onWhite(other));

/**
 * Of a large picture, every four pixels become one: similarity is measured on the average of many more, which
 * takes most of a minute for all pixels of two large pictures.
 */
function onWhite({ data, width, height }: Pixels): Pixels {
	const side = width * height > 4_000_000 ? 2 : 1;
	const size = { width: Math.floor(width / side), height: Math.floor(height / side) };
	const laid = new Uint8Array(4 * size.width * size.height).fill(255);
	for (let i = 0; i < laid.length; i += 4) {
		const [x, y] = [(i / 4) % size.width, Math.floor(i / 4 / size.width)];
		const first = 4 * side * (y * width + x);
		for (let k = 0; k < 3; k++) {
			let missing = 0;
			for (let at = first; at < first + 4 * side; at += 4) {
				for (let row = 0; row < side; row++) {
					const here = at + 4 * row * width;
					missing += ((255 - (data[here + k] ?? 0)) * (data[here + 3] ?? 0)) / 255;
				}
			}
			laid[i + k] = Math.round(255 - missing / side ** 2);
		}
	}
	return { data: laid, ...size };
}

async function ownSize(page: Page, width: number, height: number) {
	await preset(page, 'own');
	await dialog(page).getByLabel(told.own.width).fill(`${width}`);
	await dialog(page).getByLabel(told.own.height).fill(`${height}`);
}

async function inOtherScripts(page: Page) {
	await page.keyboard.press('Escape');
	const harbour = smallCase();
	const [mayor, company] = harbour.actors;
	if (mayor) mayor.shortName = 'سامي حداد';
	if (company) company.shortName = '<b>&amp;  "Ж" 港';
	await open(page, 'case.json', JSON.stringify(harbour));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(harbour.title);
	// The case has no placement for its tension: one is found in the background, and then the mayor moves.
	await expect.poll(async () => (await placeOf(page, 'mayor')).model).not.toEqual({ x: 0, y: 0 });
	await openDialog(page);
}

/** A figure in three files: as PNG, as SVG with embedded fonts, and as SVG with plain text. */
interface Drawing {
	png: Pixels;
	embedded: Saved;
	plain: Saved;
}

async function drawing(page: Page): Promise<Drawing> {
	await choose(page, 'PNG');
	const png = drawnIn(await save(page, 'png'));
	await choose(page, 'SVG');
	await choose(page, told.letterings.embedded);
	const embedded = await save(page, 'svg');
	await choose(page, told.letterings.text);
	return { png, embedded, plain: await save(page, 'svg') };
}

async function expectSame(page: Page, { png, embedded, plain }: Drawing, baseURL?: string) {
	await page.setViewportSize({ width: png.width, height: png.height });
	const [same, other] = [await shot(page, embedded, baseURL), await shot(page, plain, baseURL)];
	expect(likeness(png, same)).toBeGreaterThan(0.995);
	// Without embedded fonts, the machine’s are used: if the PNG used them too, the two would be alike.
	expect(likeness(png, other)).toBeLessThan(0.98);
}
