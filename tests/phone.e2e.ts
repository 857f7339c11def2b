import type { Page } from '@playwright/test';
import { pictureRests, builtIn, explore, placeOf, smallestName, zoomOf } from './picture.ts';
import { expect, test } from './site.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
test.beforeEach(({ page }) => explore(page));

const named = (part: string) =>
	[...builtIn.actors.values()].find(({ name }) => name.includes(part));
const [first, second] = [named('Abdul Mahdi'), named('Milley')];

test('the canvas has the screen until a sheet is asked for', async ({ page }) => {
	await expect(page.getByRole('region', { name: 'Tensions and filters' })).toBeHidden();
	await page.getByRole('button', { name: 'Tensions and filters' }).tap();
	await expect(page.getByRole('region', { name: 'Tensions and filters' })).toBeVisible();
	await page.getByRole('button', { name: 'Details' }).tap();
	await expect(page.getByRole('region', { name: 'Tensions and filters' })).toBeHidden();
	await expect(page.getByRole('complementary', { name: 'Details' })).toBeVisible();
});

test('a tap on an actor raises its details; closing them leaves it picked, for a look at the picture', async ({
	page
}) => {
	const { x, y } = await placeOf(page, first?.id ?? '');
	await page.touchscreen.tap(x, y);
	const panel = page.getByRole('complementary', { name: 'Details' });
	await expect(panel.getByRole('heading', { name: first?.name })).toBeVisible();
	await page.getByRole('button', { name: 'Details' }).tap();
	await expect(panel).toBeHidden();
	await expect(page).toHaveURL(new RegExp(`pick=${first?.id}`));
	await page.getByRole('button', { name: 'Details' }).tap();
	await expect(panel.getByRole('heading', { name: first?.name })).toBeVisible();
	await page.getByRole('button', { name: 'Details' }).tap();
	await expect(panel).toBeHidden();
	// The sheet may have pushed the other actor out of sight.
	await page.getByRole('button', { name: 'Fit to window' }).tap();
	await pictureRests(page);
	const other = await placeOf(page, second?.id ?? '');
	await page.touchscreen.tap(other.x, other.y);
	await expect(panel.getByRole('heading', { name: second?.name })).toBeVisible();
});

test('what is tapped stays where it is, or comes out from under the sheet that rises', async ({
	page
}) => {
	const high = await placeOf(page, 'milley');
	const sheet = page.getByRole('complementary', { name: 'Details' });
	await page.touchscreen.tap(high.x, high.y);
	await expect(sheet).toBeVisible();
	await pictureRests(page);
	expect(await placeOf(page, 'milley')).toEqual(high);
	await page.getByRole('button', { name: 'Details' }).tap();
	await expect(sheet).toBeHidden();
	await pictureRests(page);

	const low = await placeOf(page, 'trump');
	await page.touchscreen.tap(low.x, low.y);
	const top = (await sheet.boundingBox())!.y;
	expect(low.y).toBeGreaterThan(top);
	await expect.poll(async () => (await placeOf(page, 'trump')).y).toBeLessThan(top - 60);
});

test('a tension that is chosen has all of the screen once its sheet is gone', async ({ page }) => {
	const sheet = page.getByRole('button', { name: 'Tensions and filters' });
	await sheet.tap();
	await page.getByRole('button', { name: 'Pressure by money' }).first().tap();
	await pictureRests(page);
	await sheet.tap();
	await pictureRests(page);
	const { x, y } = await placeOf(page, 'trump');
	await page.reload();
	await explore(page, new URL(page.url()).hash);
	const fresh = await placeOf(page, 'trump');
	expect(Math.hypot(x - fresh.x, y - fresh.y)).toBeLessThan(2);
});

test('what is searched for comes into the room above its sheet', async ({ page }) => {
	await page.getByRole('button', { name: 'Search' }).tap();
	await page.getByRole('combobox', { name: /^Search/ }).fill('Muhandis');
	await page.keyboard.press('Enter');
	const { y: top } = (await page.getByRole('complementary').boundingBox())!;
	const at = () => placeOf(page, 'al-mohandes');
	await expect.poll(async () => (await at()).y).toBeLessThan(top - 60);
	expect((await at()).x).toBeGreaterThan(0);
	expect((await at()).x).toBeLessThan(390);
});

test('two fingers zoom the picture', async ({ page }) => {
	const zoom = await zoomOf(page);
	const session = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints:
				type === 'touchEnd'
					? []
					: [
							{ x: 195 - apart, y: 600 },
							{ x: 195 + apart, y: 600 }
						]
		});
	await touch('touchStart', 30);
	for (const apart of [45, 60, 80, 100]) await touch('touchMove', apart);
	await touch('touchEnd', 0);
	await expect.poll(() => zoomOf(page)).toBeGreaterThan(zoom * 1.5);
});

test('names can be read at opening, the overview tells that there is more, and a button shows all', async ({
	page
}) => {
	const overview = page.getByRole('img', { name: 'Overview of the network' });
	expect(await smallestName(page)).toBeGreaterThanOrEqual(11);
	await expect(overview).toBeVisible();
	await page.getByRole('button', { name: 'Fit to window' }).tap();
	await expect(overview).toBeHidden();
	expect(await smallestName(page)).toBeLessThan(11);
});

test('nothing is wider than the narrowest screen', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(width).toBeLessThanOrEqual(320);
});

test('only one sheet is raised: what is picked lowers the filter, which does not come back', async ({
	page
}) => {
	const filter = page.getByRole('region', { name: 'Tensions and filters' });
	const details = page.getByRole('complementary', { name: 'Details' });
	await page.getByRole('button', { name: 'Tensions and filters' }).tap();
	await expect(filter).toBeVisible();
	await page.getByRole('button', { name: 'Search' }).tap();
	await page.getByRole('combobox', { name: /^Search/ }).fill('Soleimani');
	await page.keyboard.press('Enter');
	await expect(details).toBeVisible();
	await expect(filter).toBeHidden();
	await page.getByRole('button', { name: 'Details' }).tap();
	await expect(details).toBeHidden();
	await expect(filter).toBeHidden();
});

test('a sheet closes by its button, and by a swipe down from the top of what it holds', async ({
	page
}) => {
	const filter = page.getByRole('region', { name: 'Tensions and filters' });
	const raise = () => page.getByRole('button', { name: 'Tensions and filters' }).tap();
	await raise();
	await filter.getByRole('button', { name: 'Close this panel' }).tap();
	await expect(filter).toBeHidden();

	await raise();
	await expect(filter.getByRole('button', { name: 'Close this panel' })).toBeVisible();
	await pictureRests(page);
	const { y } = (await filter.boundingBox())!;
	await swipe(page, y + 90, y + 110);
	await expect(filter).toBeVisible();
	await filter.locator('.scroll').evaluate((scroll) => scroll.scrollTo(0, 200));
	await swipe(page, y + 90, y + 250);
	await expect(filter).toBeVisible();
	await filter.locator('.scroll').evaluate((scroll) => scroll.scrollTo(0, 0));
	await swipe(page, y + 10, y + 250);
	await expect(filter).toBeHidden();
});

test('“Compare with…” lets the next tap join, and the details say what joins the two', async ({
	page
}) => {
	const details = page.getByRole('complementary', { name: 'Details' });
	await page.getByRole('button', { name: 'Search' }).tap();
	await page.getByRole('combobox', { name: /^Search/ }).fill('Milley');
	await page.keyboard.press('Enter');
	await details.getByRole('button', { name: 'Compare with…' }).tap();
	await expect(page.getByText(/^Pick what to compare with .?Milley/)).toBeVisible();
	await expect(details).toBeHidden();
	await pictureRests(page);
	await pictureRests(page);
	const { x, y } = await placeOf(page, 'seely');
	await page.touchscreen.tap(x, y);
	await expect(details.getByRole('heading', { name: '2 actors selected' })).toBeVisible();
	await expect(details.getByRole('button', { name: /Milley contradicted/ })).toBeVisible();
});

test('a finger held on a second actor adds it to the selection', async ({ page }) => {
	const details = page.getByRole('complementary', { name: 'Details' });
	const first = await placeOf(page, 'milley');
	await page.touchscreen.tap(first.x, first.y);
	await expect(details).toBeVisible();
	await pictureRests(page);
	await pictureRests(page);
	const { x, y } = await placeOf(page, 'us-forces');
	const session = await page.context().newCDPSession(page);
	await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
	await page.waitForTimeout(700);
	await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	await expect(details.getByRole('heading', { name: '2 actors selected' })).toBeVisible();
});

test('a line over the picture says what is left out, and leads to everything', async ({ page }) => {
	const all = builtIn.ties.size;
	await expect(page.getByText(new RegExp(`^\\d+ of ${all} ties: `))).toBeVisible();
	await page.getByRole('button', { name: 'Show everything' }).tap();
	await expect(page.getByText(new RegExp(`^\\d+ of ${all} ties: `))).toBeHidden();
	await page.getByRole('button', { name: 'Bring it back' }).tap();
	await expect(page.getByText(new RegExp(`^\\d+ of ${all} ties: `))).toBeVisible();
});

test('what is picked is in the part that neither notices nor tools cover', async ({ page }) => {
	await page.getByRole('button', { name: 'Search' }).tap();
	await page.getByRole('combobox', { name: /^Search/ }).fill('Pollack Soleimani');
	await page.keyboard.press('Enter');
	const details = page.getByRole('complementary', { name: 'Details' });
	await expect(details.getByRole('heading', { name: '2 actors selected' })).toBeVisible();
	await expect(page.locator('.notice')).toBeVisible();
	await page.waitForTimeout(1700);
	const notice = (await page.locator('.notice').boundingBox())!;
	const tools = (await page.locator('.over > .controls').boundingBox())!;
	for (const actor of ['pollack', 'soleimani']) {
		const { x, y } = await placeOf(page, actor);
		expect(y, actor).toBeGreaterThan(notice.y + notice.height);
		expect(y, actor).toBeLessThan(tools.y);
		expect(x, actor).toBeGreaterThan(0);
		expect(x, actor).toBeLessThan(390);
	}
});

test.describe('held sideways', () => {
	test.use({ viewport: { width: 844, height: 390 } });

	test('the picture keeps more than half of the width beside the details of a pick', async ({
		page
	}) => {
		await page.getByRole('button', { name: 'Search' }).tap();
		await page.getByRole('combobox', { name: /^Search/ }).fill('Soleimani');
		await page.keyboard.press('Enter');
		const details = page.getByRole('complementary', { name: 'Details' });
		await expect(details).toBeVisible();
		const { x, height } = (await details.boundingBox())!;
		expect(x).toBeGreaterThan(844 / 2);
		expect(height).toBeGreaterThan(300);
		await page.waitForTimeout(900);
		const at = await placeOf(page, 'soleimani');
		expect(at.x).toBeLessThan(x);
		expect(at.y).toBeLessThan(390 - 56);
	});
});

/** A finger that moves down over the middle of the window, from one height to another. */
async function swipe(page: Page, from: number, to: number): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number) =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: type === 'touchEnd' ? [] : [{ x: 150, y }]
		});
	await touch('touchStart', from);
	for (let i = 1; i <= 6; i++) await touch('touchMove', from + ((to - from) * i) / 6);
	await touch('touchEnd', to);
	await pictureRests(page);
}
