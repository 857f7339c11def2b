import type { Page } from '@playwright/test';
import type { Case } from '../src/lib/case/case.ts';
import { isolated } from '../src/lib/case/direction.ts';
import { noFilter, select, type Filter } from '../src/lib/case/filter.ts';
import { parseCase } from '../src/lib/case/parse.ts';
import { writeCase } from '../src/lib/case/write.ts';
import { writeEmbedded } from '../src/lib/formats/embedded/embedded.ts';
import { embeddedElement } from '../src/lib/formats/embedded/svgMetadata.ts';
import { withChunks } from '../src/lib/formats/png/notes.ts';
import { words } from '../src/lib/words/words.ts';
import { faults } from './axe.ts';
import { smallPng } from './fixtures/png.ts';
import { smallCase } from './fixtures/small-case.ts';
import { builtIn, explore, placeOf, statusOf, tiesInView } from './picture.ts';
import { expect, test } from './site.ts';

const title = 'Haven <b>&amp; ميناء ]]>';
const harbour = parseCase({ ...smallCase(), title });
const query = 'tension=stay-go.b&rest=faded&pick=mayor';
const carried = writeEmbedded({ case: harbour, view: query });
const filter = { ...noFilter, tensionFilters: [{ tension: 'stay-go', pole: 'b' }] } as const;
const opensOn = (source: Case): Filter => ({
	...noFilter,
	tensionFilters: [{ tension: source.about.opensOn ?? '', pole: null }]
});

type Content = string | Uint8Array;
const svg = (inside: string, before = '') =>
	`${before}<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${inside}<path d="M0 0h9"/></svg>`;
const png = async () =>
	new Uint8Array(await (await withChunks(smallPng(), { carried })).arrayBuffer());

test.use({ viewport: { width: 1440, height: 900 } });

const status = (page: Page) => page.getByRole('status').first();
const told = (page: Page) => page.getByRole('status').getByText(/^Opened /);
const undo = (page: Page) => page.getByRole('button', { name: /^Undo/ });
const dialog = (page: Page) => page.getByRole('dialog');
const hash = (page: Page) => new URL(page.url()).hash;
const statusIn = (source: Case, part: Filter) => {
	const { actors, ties } = select(source, part);
	return `Showing ${actors.size} of ${source.actors.size} actors, ${ties.size} of ${source.ties.size} ties`;
};

async function open(page: Page, content: Content, name = 'case.json') {
	const chooser = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Open a case, a figure or a table' }).click();
	const file = { name, mimeType: '', buffer: Buffer.from(content) };
	await (await chooser).setFiles(file);
}

async function drop(page: Page, ...contents: Content[]) {
	const files = contents.map((content) => [...Buffer.from(content)]);
	const transfer = await page.evaluateHandle((all) => {
		const data = new DataTransfer();
		all.forEach((bytes, i) => data.items.add(new File([Uint8Array.from(bytes)], `file-${i}`)));
		return data;
	}, files);
	const target = page.getByRole('heading', { level: 1 });
	await target.dispatchEvent('dragover', { dataTransfer: transfer });
	await expect(page.getByText('Drop the file to open it')).toBeVisible();
	await target.dispatchEvent('drop', { dataTransfer: transfer });
	await expect(page.getByText('Drop the file to open it')).toBeHidden();
}

/** Expects the page to show the harbour as the query says. */
async function expectView(page: Page) {
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	await expect(status(page)).toContainText(statusIn(harbour, filter));
	await expect.poll(() => tiesInView(page)).toEqual(new Set(select(harbour, filter).ties.keys()));
	const details = page.getByRole('complementary', { name: 'Details' });
	await expect(details.getByRole('heading', { name: 'Mayor Amal Haddad' })).toBeVisible();
	await expect(told(page)).toContainText('with its view');
	expect((await placeOf(page, 'guards')).model).toEqual({ x: 240, y: 160 });
}

test('a case file takes the place of the case on the page, legend, title and all', async ({
	page
}) => {
	await explore(page);
	await page.getByRole('button', { name: /^Conflict \d/ }).click();
	await expect.poll(() => hash(page)).toBe('#family=conflict');
	await open(page, writeCase(harbour));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	await expect(page).toHaveTitle(`${isolated(title)} · Tautline`);
	await expect(status(page)).toContainText(statusIn(harbour, opensOn(harbour)));
	await expect(page.getByRole('button', { name: /^Quay \d/ })).toBeVisible();
	await expect(page.getByRole('button', { name: /^Conflict \d/ })).toHaveAttribute(
		'aria-pressed',
		'false'
	);
	await expect(told(page)).toContainText(`Undo brings back`);
	await expect(told(page)).not.toContainText('view');
	// Kept in the library, where a reload finds it.
	await expect.poll(() => hash(page)).toMatch(/^#case=own\.[\w-]+$/);
	expect(await faults(page)).toEqual([]);
});

test('undo brings the former case back as it was looked at, and redo the opened one', async ({
	page
}) => {
	await explore(page);
	await page.getByRole('button', { name: /^Conflict \d/ }).click();
	const before = (await status(page).textContent()) ?? '';
	await open(page, carried, 'not-a-case.json');
	await expect(dialog(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await open(page, await png(), 'figure.png');
	await expectView(page);
	await undo(page).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(builtIn.about.title);
	await expect(status(page)).toContainText(before);
	await expect(told(page)).toBeHidden();
	await expect(undo(page)).toBeDisabled();
	await expect.poll(() => hash(page)).toBe('#family=conflict');
	await page.getByRole('button', { name: /^Redo/ }).click();
	await expectView(page);
});

const carriers = [
	['a PNG', png],
	['an SVG', () => svg(embeddedElement(carried))],
	['an SVG in UTF-16', () => Buffer.from(`\ufeff${svg(embeddedElement(carried))}`, 'utf16le')],
	[
		'an SVG that another program has written anew',
		() =>
			svg(
				`<g><svg:metadata id="tautline" xmlns:svg="http://www.w3.org/2000/svg"><![CDATA[${carried}]]></svg:metadata></g>`,
				'\ufeff<?xml version="1.0" encoding="UTF-8"?>\n<!-- a <b> -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://example.invalid/svg11.dtd">\n'
			)
	]
] as const;

test('an image that carries a case opens it with its view, whatever its name', async ({ page }) => {
	await explore(page);
	for (const [kind, content] of carriers) {
		await test.step(kind, async () => {
			await open(page, await content(), 'picture.json');
			await expectView(page);
			await undo(page).click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(builtIn.about.title);
		});
	}
});

test('a file dropped anywhere is opened; of several none is', async ({ page }) => {
	await explore(page);
	await drop(page, await png());
	await expectView(page);
	await drop(page, writeCase(harbour), writeCase(builtIn));
	await expect(dialog(page)).toContainText('Open one file at a time');
	await expectView(page);
});

test('text that is dragged is left to the fields', async ({ page }) => {
	await explore(page);
	const prevented = await page.evaluate(() => {
		const dataTransfer = new DataTransfer();
		dataTransfer.setData('text/plain', 'mahdi');
		const event = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true });
		document.body.dispatchEvent(event);
		return event.defaultPrevented;
	});
	expect(prevented).toBe(false);
	await expect(page.getByText('Drop the file to open it')).toBeHidden();
});

const pwn = '<script>window.pwned = 1</script><image href="http://example.invalid/a.png"/>';
const bad: [name: string, content: () => Content, sentence: string | RegExp][] = [
	['an empty file', () => '', 'This file is empty.'],
	['a picture without a case', () => smallPng(), 'This image contains no case.'],
	[
		'a drawing without a case',
		() => svg(`${pwn}<metadata id="x">{}</metadata>`),
		'This image contains no case.'
	],
	['a drawing with two', () => svg(embeddedElement(carried).repeat(2)), 'more than one case'],
	['a drawing cut off', () => svg(embeddedElement(carried)).slice(0, 999), 'This image is damaged'],
	[
		'a drawing with entities',
		() => svg('&a;', '<!DOCTYPE svg [<!ENTITY a "b">]>'),
		'defines XML entities'
	],
	[
		'a web page',
		() => `<!doctype html><title>x</title>${pwn}`,
		'This is a web page without a case.'
	],
	[
		'a drawing that carries junk',
		() => svg(embeddedElement('{"tautline":1')),
		'This image is damaged'
	],
	[
		'a figure of a later version',
		() => svg(embeddedElement('{"tautline":2}')),
		'later version of Tautline'
	],
	['UTF-16 without a mark', () => Buffer.from('{"format":1}', 'utf16le'), 'not in UTF-8'],
	['a PNG cut off', () => smallPng().slice(0, 60), 'This image is damaged']
];

test('a file that cannot be opened leaves all as it was, with a clear sentence', async ({
	page
}) => {
	await explore(page, '#tension=');
	for (const [name, content, sentence] of bad) {
		await open(page, content(), `${name}\u202egnp.<img src=x onerror=pwned=1>`);
		await expect(dialog(page).getByText(sentence), name).toBeVisible();
		await expect(dialog(page).getByRole('heading')).toContainText(`${name}gnp.<img`);
		await expect(dialog(page)).toContainText('The case on the page has not changed.');
		if (name === 'an empty file') expect(await faults(page)).toEqual([]);
		await page.keyboard.press('Escape');
		await expect(
			page.getByRole('button', { name: 'Open a case, a figure or a table' })
		).toBeFocused();
	}
	await expect(status(page)).toContainText(statusOf({}));
	await expect(undo(page)).toBeDisabled();
	expect(hash(page)).toBe('#tension=');
	expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
});

test('of a case with faults all are told, each with its place', async ({ page }) => {
	await explore(page);
	const file = smallCase();
	Object.assign(file.actors[1]!, { kind: 'robot', hat: '<b>tall</b>' });
	Object.assign(file.ties[0]!, { claims: 'none' });
	await open(page, JSON.stringify(file));
	await expect(dialog(page)).toContainText('3 problems');
	await expect(dialog(page).getByRole('listitem')).toHaveText([
		/^actors\[1\]\.kind\s+found "robot"/,
		/^actors\[1\]\.hat\s+unknown attribute/,
		/^ties\[0\]\.claims\s+found "none"/
	]);
	expect(await faults(page)).toEqual([]);
	// The line for beginners may still be there, with a button of the same name.
	await dialog(page).getByRole('button', { name: 'Close' }).click();
	await expect(dialog(page)).toBeHidden();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(builtIn.about.title);
});

test('a drawing that carries a case runs and fetches nothing', async ({ page }) => {
	await explore(page);
	await open(
		page,
		svg(
			`${pwn}<g onload="pwned=1" style="fill:url(http://example.invalid/a.svg)"/>${embeddedElement(carried)}`,
			'<?xml-stylesheet href="http://example.invalid/a.css"?>'
		)
	);
	await expectView(page);
	expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
});

test('a case without places is arranged before it is shown, in the same step', async ({ page }) => {
	await explore(page);
	await open(page, JSON.stringify({ ...smallCase(), layout: smallCase().layout?.slice(0, 1) }));
	await expect(told(page)).toBeVisible({ timeout: 20_000 });
	const ids = smallCase().actors.map(({ id }) => id);
	const places = await Promise.all(ids.map(async (id) => (await placeOf(page, id)).model));
	expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(ids.length);
	expect(places[0]).toEqual({ x: 0, y: 0 });
	await undo(page).click();
	await expect(undo(page)).toBeDisabled();
});

test('a link to a case from a file holds the case', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await explore(page);
	await open(page, await png());
	await expectView(page);
	await page.getByRole('button', { name: 'Copy link to this view' }).click();
	await expect(page.getByText(words.link.copiedCase).last()).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/#case=zip\.[\w-]+/);
});

test('back, or a link pasted, leads to the page’s own case, and undo to the opened one', async ({
	page
}) => {
	await explore(page);
	await page.getByRole('button', { name: 'Clear all' }).click();
	await expect.poll(() => hash(page)).toBe('#tension=');
	await open(page, await png());
	await expectView(page);
	await expect.poll(() => hash(page)).toMatch(/^#case=own\./);
	await page.goBack();
	await expect(status(page)).toContainText(statusOf({}));
	expect(hash(page)).toBe('#tension=');
	await undo(page).click();
	await expectView(page);
	await expect.poll(() => hash(page)).toMatch(/^#case=own\./);
	await page.evaluate(() => (location.hash = 'family=conflict'));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(builtIn.about.title);
	await expect(page.getByRole('button', { name: /^Conflict \d/ })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await undo(page).click();
	await expectView(page);
});

/** A case file of so many characters, most of them words of claims. */
function largeFile(length: number): string {
	const file = smallCase();
	const claim = { ...file.ties[0]!.claims[0]!, summary: 'Some words of our own. '.repeat(14) };
	const each = JSON.stringify(claim).length * file.ties.length;
	const claims = Array.from({ length: Math.ceil(length / each) }, () => claim);
	return JSON.stringify({
		...file,
		title: 'Large',
		ties: file.ties.map((tie) => ({ ...tie, claims }))
	});
}

test('a large file opens in a worker, and the page goes on meanwhile', async ({ page }) => {
	await explore(page);
	const worker = page.waitForEvent('worker', (one) => one.url().includes('open.worker'));
	await open(page, largeFile(5e6));
	await worker;
	await expect(told(page)).toContainText('Large');
	await expect(page).toHaveTitle(/Large/);
});

test('opening a large file can be cancelled, and leaves all as it is', async ({ page }) => {
	await explore(page);
	// A worker that never answers stands for a file that takes long.
	await page.route(/open\.worker/, (route) =>
		route.fulfill({ contentType: 'text/javascript', body: '' })
	);
	await open(page, largeFile(1e6));
	const working = page.getByText(words.open.stages.reading);
	await expect(working).toBeVisible();
	await page.getByRole('button', { name: words.open.cancel }).click();
	await expect(working).toBeHidden();
	await expect(page).toHaveTitle(new RegExp(builtIn.about.title));
	await open(page, writeCase(harbour));
	await expect(told(page)).toContainText('Haven');
});

test('the faults of a large file are listed as those of a small one', async ({ page }) => {
	await explore(page);
	await open(page, largeFile(1e6).replace('"basis":"', '"basis":"un'));
	await expect(dialog(page)).toContainText('basis');
});
