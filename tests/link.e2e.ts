import type { Page } from '@playwright/test';
import type { Tension } from '../src/lib/case/case.ts';
import { everything, toggleOnly } from '../src/lib/case/choice.ts';
import { familyOf } from '../src/lib/case/evidence.ts';
import { noFilter, select } from '../src/lib/case/filter.ts';
import { seenThrough } from '../src/lib/case/tensionFilter.ts';
import { en } from '../src/lib/words/en.ts';
import {
	builtIn,
	builtInText,
	caseFile,
	explore,
	placeOf,
	statusOf,
	tiesInView
} from './picture.ts';
import { serveUnder } from './serve.ts';
import { expect, freshWindow, test } from './site.ts';

const [, second, third] = [...builtIn.tensions.values()];
const opening = statusOf({
	tensionFilters: [{ tension: builtIn.about.opensOn ?? '', pole: null }]
});

/** A tie of the second tension, and the narrow view in which it is found. */
const tie = [...builtIn.ties.values()].find((one) => seenThrough(one, [tensionFilter(second)]));
const pole = second?.poles.find(
	({ id }) => id === seenThrough(tie!, [tensionFilter(second)])?.pole
);
const family = familyOf(builtIn, tie!);
const filter = {
	...noFilter,
	tensionFilters: [{ ...tensionFilter(second), pole: pole?.id ?? 'a' }],
	choices: { ...noFilter.choices, family: toggleOnly(everything, family) }
};
const actor = builtIn.actors.get(tie?.source ?? '');

// The history of a window taken over from another test may be full.
test.use({ ...freshWindow, viewport: { width: 1440, height: 900 } });

function tensionFilter(tension?: Tension) {
	return { tension: tension?.id ?? '', pole: null };
}

const status = (page: Page) => page.getByRole('status').first();
const notice = (page: Page) => page.getByRole('status').getByText(/^This link/);
const hash = (page: Page) => new URL(page.url()).hash;
const tension = (page: Page, title = '') =>
	page.getByRole('button', { name: new RegExp(`^${title.replace('?', '\\?')} \\d`) });

/** Narrows the view to one pole of the second tension and to one family, and picks an actor. */
async function look(page: Page) {
	await tension(page, second?.title).click();
	await page.getByRole('button', { name: new RegExp(`^${pole?.label}: `) }).click();
	await page.getByRole('button', { name: new RegExp(`^${en.families[family]} \\d`) }).click();
	const details = page.getByRole('complementary', { name: 'Details' });
	await details.getByRole('button', { name: actor?.name, exact: true }).click();
	await expect.poll(() => hash(page)).toContain(`pick=${actor?.id}`);
}

/** Expects the page to show what `look` made. */
async function expectLook(page: Page) {
	await expect(status(page)).toContainText(statusOf(filter));
	const shown = select(builtIn, filter);
	await expect.poll(() => tiesInView(page)).toEqual(new Set(shown.ties.keys()));
	const panel = page.getByRole('complementary', { name: 'Details' });
	await expect(panel.getByRole('heading', { name: actor?.name })).toBeVisible();
}

test('a fresh page has the plain address', async ({ page }) => {
	await explore(page);
	await page.mouse.move(700, 450);
	await page.waitForTimeout(600);
	expect(new URL(page.url()).href).toBe(new URL('/', page.url()).href);
});

test('the address tells the view in words, and opens it in a new page', async ({
	page,
	context
}) => {
	await explore(page);
	await look(page);
	const words = `#tension=${second?.id}.${pole?.id}&family=${family}&pick=${actor?.id}`;
	expect(hash(page)).toBe(words);
	const other = await context.newPage();
	await explore(other, hash(page));
	await expectLook(other);
	await expect(notice(other)).toBeHidden();
	await other.reload();
	await expectLook(other);
	expect(hash(other)).toBe(hash(page));
});

test('the button copies the link of the very view, and says so', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await explore(page);
	await look(page);
	await tension(page, third?.title).click();
	await page.getByRole('button', { name: 'Copy link to this view' }).click();
	await expect(page.getByText('Link copied.').last()).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toContain(`tension=${third?.id}&`);
	await expect.poll(() => page.url()).toBe(link);
	await page.keyboard.press('Escape');
	await expect(page.getByText('Link copied.').last()).toBeHidden();
});

test('where the browser refuses to copy, the link stands there to be copied', async ({ page }) => {
	await page.addInitScript(() => Object.assign(Clipboard.prototype, { writeText: undefined }));
	await explore(page, '#tension=');
	await page.getByRole('button', { name: 'Copy link to this view' }).click();
	const field = page.getByRole('textbox', { name: 'Link to this view' });
	await expect(field).toHaveValue(page.url());
	await expect(field).toBeFocused();
	expect(await page.evaluate(() => getSelection()?.toString())).toBe(page.url());
});

test('a view that is too much for one link says so when its link is copied', async ({ page }) => {
	const [actors, ties] = [new Set(builtIn.actors.keys()), new Set(builtIn.ties.keys())];
	// As long as ids may be, so that what is selected fills a link but for a few letters.
	const longer = (value: unknown): unknown => {
		if (typeof value === 'string') {
			const length = actors.has(value) ? 199 : ties.has(value) ? 178 : 0;
			return value.padEnd(length, 'x');
		}
		if (Array.isArray(value)) return value.map(longer);
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, longer(part)]));
	};
	const body = JSON.stringify(longer(JSON.parse(builtInText)));
	await page.route(caseFile, (route) => route.fulfill({ body }));
	const list = (ids: Iterable<string>, most: number) => [...ids].slice(0, most).map(longer).join();
	await explore(page, `#pick=${list(actors, 31)}&tie=${list(ties, 10)}`);
	const copy = page.getByRole('button', { name: en.link.copy });
	const told = page.locator('.popup:popover-open');
	await copy.click();
	await expect(told).not.toContainText(en.link.shortened);
	await page.keyboard.press('Escape');
	await page.getByRole('radio', { name: 'Fade' }).check();
	await copy.click();
	await expect(told).toContainText(en.link.shortened);
});

test('who moved an actor by hand is told that the link does not have it', async ({ page }) => {
	await explore(page);
	const { x, y } = await placeOf(page, tie?.source ?? '');
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + 30, y - 60, { steps: 5 });
	await page.mouse.up();
	await expect(page.getByRole('button', { name: /^Undo/ })).toBeEnabled();
	await page.getByRole('button', { name: 'Copy link to this view' }).click();
	await expect(page.getByText('actors you moved by hand').last()).toBeVisible();
});

test('back and forward step through the views', async ({ page }) => {
	await explore(page);
	await tension(page, second?.title).click();
	await expect.poll(() => hash(page)).toBe(`#tension=${second?.id}`);
	await page.getByRole('button', { name: 'Clear all' }).click();
	await expect.poll(() => hash(page)).toBe('#tension=');
	await page.goBack();
	const tensionFilters = [tensionFilter(second)];
	await expect(status(page)).toContainText(statusOf({ tensionFilters }));
	await page.goBack();
	await expect(status(page)).toContainText(opening);
	expect(hash(page)).toBe('');
	await page.goForward();
	await page.goForward();
	await expect(status(page)).toContainText(statusOf({}));
	await page.reload();
	await expect(status(page)).toContainText(statusOf({}));
	await page.goBack();
	await expect(status(page)).toContainText(statusOf({ tensionFilters }));
});

test('quick changes are one step back, and pointing is none', async ({ page }) => {
	await explore(page);
	const before = await page.evaluate(() => history.length);
	await tension(page, second?.title).evaluate((button: HTMLElement) => {
		for (let i = 0; i < 5; i++) button.click();
	});
	await expect.poll(() => hash(page)).toBe(`#tension=${second?.id}`);
	const { x, y } = await placeOf(page, actor?.id ?? '');
	await page.mouse.move(x, y);
	await page.waitForTimeout(600);
	expect(await page.evaluate(() => history.length)).toBe(before + 1);
	await page.goBack();
	await expect(status(page)).toContainText(opening);
});

test('a stale link opens what is left of it, and says what is not', async ({ page }) => {
	await explore(page, `#tension=${second?.id},gone&pick=nobody`);
	const tensionFilters = [tensionFilter(second)];
	await expect(status(page)).toContainText(statusOf({ tensionFilters }));
	await expect(notice(page)).toContainText('tension=gone');
	await expect(notice(page)).toContainText('pick=nobody');
	await page.getByRole('button', { name: 'Close this notice' }).click();
	await expect(notice(page)).toBeHidden();
	expect(hash(page)).toBe(`#tension=${second?.id}`);
});

for (const [kind, garbage] of [
	['of broken escapes', '#focus=%E0%A4%A&%'],
	['of markup', '#<img src=x onerror=alert(1)>=__proto__'],
	['of 100 kB', `#pick=${'x,'.repeat(50_000)}`]
] as const) {
	test(`a link ${kind} opens the case as it is, with a notice`, async ({ page }) => {
		await explore(page, garbage);
		await expect(status(page)).toContainText(opening);
		await expect(notice(page)).toBeVisible();
		await expect.poll(() => hash(page)).toBe('');
	});
}

test('a link pasted into an open page is followed', async ({ page }) => {
	await explore(page);
	await page.evaluate(() => (location.hash = 'tension='));
	await expect(status(page)).toContainText(statusOf({}));
	await page.goBack();
	await expect(status(page)).toContainText(opening);
});

test('a link carries the arrangement, which is no step to undo where it opens', async ({
	page,
	context
}) => {
	await explore(page);
	const shipped = (await placeOf(page, actor?.id ?? '')).model;
	await page.getByLabel('Other layouts').click();
	await page.getByRole('button', { name: 'By bloc' }).click();
	await expect.poll(() => hash(page), { timeout: 20_000 }).toBe('#layout=bloc&seed=1');
	await expect.poll(async () => (await placeOf(page, actor?.id ?? '')).model).not.toEqual(shipped);
	const other = await context.newPage();
	await explore(other, hash(page));
	const place = () => placeOf(page, actor?.id ?? '').then(({ model }) => model);
	await expect
		.poll(async () => (await placeOf(other, actor?.id ?? '')).model, { timeout: 20_000 })
		.toEqual(await place());
	await expect(other.getByRole('button', { name: /^Undo/ })).toBeDisabled();
	await page.getByRole('button', { name: /^Undo/ }).click();
	await expect.poll(() => hash(page)).toBe('');
});

test('under a folder of a web server the address stays there', async ({ page }) => {
	const { address, server } = await serveUnder('/some/sub/');
	await page.goto(`${address}#tension=`);
	await expect(status(page)).toContainText(statusOf({}));
	await tension(page, second?.title).click();
	await expect.poll(() => page.url()).toBe(`${address}#tension=${second?.id}`);
	server.close();
});

test('an arrangement whose centre is stale is made around another actor', async ({ page }) => {
	await explore(page, '#layout=concentric&centre=nobody');
	await expect(notice(page)).toContainText('centre=nobody');
	const shipped = builtIn.layout.get(tie?.source ?? '');
	await expect
		.poll(async () => (await placeOf(page, tie?.source ?? '')).model, { timeout: 20_000 })
		.not.toEqual(shipped);
	await expect(page.getByText('could not be restored')).toBeHidden();
});
