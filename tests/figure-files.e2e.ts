import type { Page } from '@playwright/test';
import { presets, sheetOf } from '../src/lib/figure/presets.ts';
import { words } from '../src/lib/words/words.ts';
import { figureWords } from '../src/lib/words/figure.ts';
import {
	choose,
	densityOf,
	dialog,
	drawnIn,
	notesIn,
	open,
	openDialog,
	pixelsIn,
	preset,
	save,
	shot,
	textOf,
	type Saved
} from './figure.ts';
import { smallCase } from './fixtures/small-case.ts';
import { builtIn, explore } from './picture.ts';
import { expect, test } from './site.ts';

const told = figureWords;
const own = { width: 1, height: 1, unit: 'px', dpi: 300 } as const;

test.use({ viewport: { width: 1440, height: 900 } });
test.beforeEach(async ({ page }) => {
	await explore(page);
	await openDialog(page);
});

test('each size makes a PNG of its pixels, which says what it shows', async ({ page }) => {
	for (const { id } of presets.filter(({ size }) => size !== null)) {
		await preset(page, id);
		const { bytes } = await save(page, 'png');
		const { pixels, dpi } = sheetOf(id, own, 1, { width: 0, height: 0 });
		expect(pixelsIn(bytes), id).toEqual([pixels.width, pixels.height]);
		expect(densityOf(bytes), id).toBeCloseTo(dpi, 0);
		const notes = notesIn(bytes);
		expect(notes.get('Title')).toBe(builtIn.about.title);
		expect(notes.get('Description')).toContain('delays departure of');
		expect(notes.get('Copyright')).toBe(builtIn.about.licence);
		expect(notes.get('Author')).toBe(builtIn.about.credit);
		expect(notes.get('XML:com.adobe.xmp')).toContain('<dc:source>Iraqi Prime Minister');
		expect(notes.get('Software')).toBe('Tautline');
	}
});

test('as on screen, and whole, it has the size of the picture on the page', async ({ page }) => {
	const box = await page.locator('.graph').boundingBox();
	const size = [Math.round(box?.width ?? 0), Math.round(box?.height ?? 0)];
	for (const id of ['screen', 'whole'] as const) {
		await preset(page, id);
		expect(pixelsIn((await save(page, 'png')).bytes)).toEqual(size);
	}
	await choose(page, '2×');
	const { name, bytes } = await save(page, 'png');
	expect(pixelsIn(bytes)).toEqual(size.map((side) => 2 * side));
	expect(name).toMatch(/^site-case-[\w-]+-\d{4}-\d\d-\d\d-whole-2x\.png$/);
});

test('a size of one’s own is in pixels, or in millimetres at a density', async ({ page }) => {
	await preset(page, 'own');
	await dialog(page).getByLabel(told.own.width).fill('800');
	await dialog(page).getByLabel(told.own.height).fill('600');
	expect(pixelsIn((await save(page, 'png')).bytes)).toEqual([800, 600]);
	await choose(page, 'mm');
	await dialog(page).getByLabel(told.own.width).fill('100');
	await dialog(page).getByLabel(told.own.height).fill('50');
	await dialog(page).getByLabel(told.own.dpi).fill('254');
	const { bytes } = await save(page, 'png');
	expect(pixelsIn(bytes)).toEqual([1000, 500]);
	expect(densityOf(bytes)).toBeCloseTo(254, 0);
});

test('another unit converts the size, and leaves the figure as it is', async ({ page }) => {
	await preset(page, 'own');
	const [width, dpi] = [
		dialog(page).getByLabel(told.own.width),
		dialog(page).getByLabel(told.own.dpi)
	];
	const before = drawnIn(await save(page, 'png'));
	await choose(page, 'mm');
	await expect(width).toHaveValue('423.33');
	const after = drawnIn(await save(page, 'png'));
	expect(Buffer.compare(Buffer.from(after.data), Buffer.from(before.data))).toBe(0);
	await dpi.fill('200');
	await choose(page, 'px');
	await expect(width).toHaveValue('3333.33');
	await choose(page, 'mm');
	await expect(width).toHaveValue('423.33');
	await choose(page, 'SVG');
	expect(textOf(await save(page, 'svg'))).toContain('width="423.33mm" height="264.58mm"');
});

test('a headline and a credit of one’s own are in the figure, its files and its alt text', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const [headline, credit] = ['Who <b>pulls</b> & who "holds"', 'Graphic: حداد & Ruiz'];
	const field = dialog(page).getByLabel(told.ownTexts.headline);
	await field.fill(headline);
	await dialog(page).getByLabel(told.ownTexts.credit).fill(credit);
	const text = dialog(page).getByRole('img').locator('#text');
	await expect(text).toContainText(headline);
	await expect(text).toContainText(credit);
	await expect(text).toContainText(builtIn.about.title);
	const notes = notesIn((await save(page, 'png')).bytes);
	expect(notes.get('Title')).toBe(headline);
	expect(notes.get('Author')).toContain(credit);
	await choose(page, 'SVG');
	const svg = textOf(await save(page, 'svg'));
	const escaped = 'Who &lt;b&gt;pulls&lt;/b&gt; &amp; who &quot;holds&quot;';
	expect(svg).toContain(`<title>${escaped}</title>`);
	expect(svg).toContain(`<dc:title>${escaped}</dc:title>`);
	expect(svg).toContain('Graphic: حداد &amp; Ruiz</dc:title></cc:Agent></dc:creator>');
	await dialog(page).getByRole('button', { name: told.copyAlt }).click();
	await expect(dialog(page).getByText(told.copied.alt)).toBeVisible();
	const alt = await page.evaluate(() => navigator.clipboard.readText());
	expect(alt).toContain(`Network graph: ${headline}.`);
	expect(alt).toContain(credit);
	await page.keyboard.press('Escape');
	await openDialog(page);
	await expect(field).toHaveValue(headline);
});

test('undo in the headline undoes the headline, and undo on the page leaves it', async ({
	page
}) => {
	const field = dialog(page).getByLabel(told.ownTexts.headline);
	await field.click();
	await page.keyboard.type('One');
	await field.blur();
	await field.click();
	await page.keyboard.type('!');
	await page.keyboard.press('Control+z');
	await expect(field).not.toHaveValue(/!/);
	await field.fill('Two');
	await page.keyboard.press('Escape');
	await page.keyboard.press('Control+z');
	await openDialog(page);
	await expect(field).toHaveValue('Two');
});

test('a headline is not printed over another view than it was written for', async ({ page }) => {
	const printedText = () =>
		page.evaluate(() => {
			dispatchEvent(new Event('beforeprint'));
			const text = document.querySelector('.printed')?.shadowRoot?.textContent ?? '';
			dispatchEvent(new Event('afterprint'));
			return text;
		});
	await dialog(page).getByLabel(told.ownTexts.headline).fill('Only for this');
	await dialog(page).getByLabel(told.ownTexts.headline).blur();
	await page.keyboard.press('Escape');
	await expect.poll(printedText).toContain('Only for this');
	await page.getByRole('button', { name: /^Done in private/ }).click();
	await expect.poll(printedText).not.toContain('Only for this');
});

test('of nothing no figure is offered, and the way out is', async ({ page }) => {
	await page.keyboard.press('Escape');
	await explore(page, '#from=1900&to=1901&match=day&dated');
	await page.getByRole('button', { name: words.header.figure, exact: true }).click();
	await expect(dialog(page).getByText(told.nothing).first()).toBeVisible();
	await expect(dialog(page).getByRole('img')).toHaveCount(0);
	for (const name of [told.save.png, told.copyPicture, told.copyAlt])
		await expect(dialog(page).getByRole('button', { name })).toBeDisabled();
	await dialog(page).getByRole('button', { name: told.check.showAll }).click();
	await expect(dialog(page).getByRole('img')).toBeVisible();
	await expect(dialog(page).getByRole('button', { name: told.save.png })).toBeEnabled();
});

test('white and dark fill the sheet, transparent leaves it open; all draw the picture', async ({
	page
}) => {
	const corners = {
		White: [255, 255, 255, 255],
		Dark: [20, 23, 28, 255],
		Transparent: [0, 0, 0, 0]
	};
	for (const [name, corner] of Object.entries(corners)) {
		await choose(page, name);
		const { data } = drawnIn(await save(page, 'png'));
		expect([...data.subarray(0, 4)], name).toEqual(corner);
		const colours = new Set(Array.from({ length: data.length / 4 }, (_, i) => data[4 * i]));
		expect(colours.size, name).toBeGreaterThan(50);
	}
});

test('each size makes an SVG that holds nothing but drawing, and runs and asks for nothing', async ({
	page,
	baseURL
}) => {
	await choose(page, 'SVG');
	for (const { id } of presets) {
		await preset(page, id);
		const file = await save(page, 'svg');
		expect(await strangers(page, drawingIn(file)), id).toEqual([]);
	}
	await choose(page, 'Transparent');
	expect(await strangers(page, drawingIn(await save(page, 'svg')))).toEqual([]);
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await shot(page, await save(page, 'svg'), baseURL);
	expect(requests.map((address) => new URL(address).pathname)).toEqual(['/figure.svg']);
});

test('letters are text, text with its fonts, or shapes, as is chosen', async ({ page }) => {
	await choose(page, 'SVG');
	const text = textOf(await save(page, 'svg'));
	expect(text).toContain('Mahdi</tspan>');
	expect(text).not.toContain('@font-face');
	await choose(page, told.letterings.embedded);
	const embedded = textOf(await save(page, 'svg'));
	expect(embedded.match(/@font-face/g)?.length).toBeGreaterThan(0);
	expect(embedded.match(/url\((?!data:font|#window)/g) ?? []).toEqual([]);
	await choose(page, told.letterings.outlines);
	const shapes = textOf(await save(page, 'svg'));
	expect(shapes).not.toContain('<text');
	expect(shapes).toContain('<desc>');
	expect(shapes.length).toBeGreaterThan(text.length);
});

test('what no font has is named before it is drawn as boxes', async ({ page }) => {
	await page.keyboard.press('Escape');
	const harbour = smallCase();
	harbour.title = 'Haven 港';
	await open(page, 'case.json', JSON.stringify(harbour));
	await openDialog(page);
	await choose(page, 'SVG');
	await choose(page, told.letterings.outlines);
	await expect(dialog(page).getByText('The fonts lack “港”')).toBeVisible();
});

for (const format of ['png', 'svg'] as const) {
	test(`a ${format} that includes the case opens again with its view`, async ({ page }) => {
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: /^Done in private/ }).click();
		const status = page.getByRole('status').filter({ hasText: /Showing \d/ });
		const before = await status.innerText();
		await openDialog(page);
		await choose(page, told.formats[format]);
		const without = await save(page, format);
		await dialog(page).getByLabel(told.carry).check();
		const file = await save(page, format);
		await page.keyboard.press('Escape');
		await page.goto('/');
		await expect(status).not.toHaveText(before);
		await open(page, file.name, file.bytes);
		await expect(page.getByText(/^Opened .* with its view/).first()).toBeVisible();
		await expect(status).toHaveText(before);
		await open(page, without.name, without.bytes);
		await expect(page.getByRole('dialog')).toContainText('This image contains no case.');
	});
}

test('what this browser cannot draw it says, with what works, and offers SVG', async ({ page }) => {
	await preset(page, 'own');
	await dialog(page).getByLabel(told.own.width).fill('40000');
	await dialog(page).getByLabel(told.own.height).fill('20000');
	const reason = dialog(page).getByText(
		'This browser cannot draw 40000 × 20000 pixels. The largest'
	);
	await expect(reason.first()).toBeVisible({ timeout: 40_000 });
	await dialog(page).getByRole('button', { name: told.save.png }).click();
	await expect(reason).toHaveCount(2, { timeout: 40_000 });
	const [, width, height] = /largest size of this shape is (\d+) × (\d+)/.exec(
		await reason.first().innerText()
	) ?? ['', '', ''];
	await dialog(page).getByLabel(told.own.width).fill('20000');
	await dialog(page).getByLabel(told.own.height).fill('5000');
	await choose(page, '3×');
	await expect(dialog(page).getByText('Scale 1 works')).toBeVisible({ timeout: 30_000 });
	await dialog(page).getByRole('button', { name: told.instead }).click();
	expect(textOf(await save(page, 'svg'))).toContain('width="20000px" height="5000px"');
	await choose(page, 'PNG');
	await choose(page, '1×');
	await dialog(page)
		.getByLabel(told.own.width)
		.fill(width ?? '');
	await dialog(page)
		.getByLabel(told.own.height)
		.fill(height ?? '');
	const { bytes } = await save(page, 'png');
	expect(pixelsIn(bytes)).toEqual([Number(width), Number(height)]);
});

/** The file without what it says about its origin, which is not drawn. */
const drawingIn = (file: Saved) =>
	textOf(file).replace(/<metadata id="provenance">.*?<\/metadata>/s, '');

/** The elements and attributes of an SVG that our drawings never need. */
function strangers(page: Page, svg: string): Promise<string[]> {
	const elements = 'svg title desc g path rect circle polygon text tspan clipPath mask'.split(' ');
	const attributes = (
		'xmlns width height viewBox role id d x y cx cy r rx points fill fill-opacity stroke stroke-width ' +
		'stroke-opacity stroke-linecap stroke-dasharray opacity transform clip-path mask maskUnits font-family font-size ' +
		'font-weight text-anchor direction unicode-bidi'
	).split(' ');
	return page.evaluate(
		([text, names, known]) => {
			const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
			return [...parsed.querySelectorAll('*')].flatMap((element) => [
				...(names.includes(element.tagName) ? [] : [element.tagName]),
				...[...element.attributes]
					.filter(
						({ name, value }) => !known.includes(name) || /url\((?!#)|:\/\/(?!www\.w3)/.test(value)
					)
					.map(({ name, value }) => `${element.tagName} ${name}=${value}`)
			]);
		},
		[svg, elements, attributes] as const
	);
}
