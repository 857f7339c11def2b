import { pictureRests, builtIn, explore, placeOf, smallestName, zoomOf } from './picture.ts';
import { expect, test } from './site.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
test.beforeEach(({ page }) => explore(page));

const [first] = [...builtIn.actors.values()].filter(({ name }) => name.includes('Abdul Mahdi'));

test('the canvas has the screen until a sheet is asked for', async ({ page }) => {
	await expect(page.getByRole('region', { name: 'Tensions and filters' })).toBeHidden();
	await page.getByRole('button', { name: 'Tensions and filters' }).tap();
	await expect(page.getByRole('region', { name: 'Tensions and filters' })).toBeVisible();
	await page.getByRole('button', { name: 'Details' }).tap();
	await expect(page.getByRole('region', { name: 'Tensions and filters' })).toBeHidden();
	await expect(page.getByRole('complementary', { name: 'Details' })).toBeVisible();
});

test('a tap on an actor raises its details; closing them lets it go', async ({ page }) => {
	const { x, y } = await placeOf(page, first?.id ?? '');
	await page.touchscreen.tap(x, y);
	const panel = page.getByRole('complementary', { name: 'Details' });
	await expect(panel.getByRole('heading', { name: first?.name })).toBeVisible();
	await page.getByRole('button', { name: 'Details' }).tap();
	await expect(panel).toBeHidden();
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
