import { builtIn, explore, placeOf, smallestName, zoomOf } from './picture.ts';
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
	const overview = page.getByRole('img', { name: 'Overview of the whole picture' });
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
