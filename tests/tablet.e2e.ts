import type { Page } from '@playwright/test';
import { pictureRests, explore, placeOf } from './picture.ts';
import { expect, test } from './site.ts';

/** A window with room for one rail beside the picture. */
test.use({ viewport: { width: 1024, height: 768 } });
test.beforeEach(({ page }) => explore(page));

const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const filter = (page: Page) => page.getByRole('region', { name: 'Tensions and filters' });

test('the picture has most of the screen; the filter stands beside it, the details wait', async ({
	page
}) => {
	await expect(filter(page)).toBeVisible();
	await expect(details(page)).toBeHidden();
	expect((await page.locator('.graph').boundingBox())!.width).toBeGreaterThan(700);
});

test('details lie over the picture, which stays where it is, and go with what is picked', async ({
	page
}) => {
	const before = await placeOf(page, 'us-embassy');
	await page.mouse.click(before.x, before.y);
	await expect(
		details(page).getByRole('heading', { name: 'U.S. Embassy in Baghdad' })
	).toBeVisible();
	await expect(filter(page)).toBeVisible();
	await pictureRests(page);
	expect(await placeOf(page, 'us-embassy')).toEqual(before);
	await page.getByRole('button', { name: 'Details' }).click();
	await expect(details(page)).toBeHidden();
	expect(await placeOf(page, 'us-embassy')).toEqual(before);
});

test('what is pressed comes out from under the details', async ({ page }) => {
	const { x, y } = await placeOf(page, 'parliament');
	await page.mouse.click(x, y);
	const { x: edge } = (await details(page).boundingBox())!;
	expect(x).toBeGreaterThan(edge);
	await expect.poll(async () => (await placeOf(page, 'parliament')).x).toBeLessThan(edge - 40);
});

test('an actor that is pressed twice is not taken away in between', async ({ page }) => {
	const { x, y } = await placeOf(page, 'media');
	await page.mouse.dblclick(x, y);
	await expect(page.getByText(/^Only the neighbourhood of News media/)).toBeVisible();
});

test('the walk goes on from under the details into sight', async ({ page }) => {
	const stop = page.getByRole('application').getByRole('button');
	await page.getByRole('application').focus();
	// The keys are taken once the stop is there.
	await expect(stop).toBeFocused();
	await page.keyboard.press('Space');
	await expect(details(page)).toBeVisible();
	const { x: edge } = (await details(page).boundingBox())!;
	for (let i = 0; i < 8; i++) {
		await page.keyboard.press('ArrowRight');
		await expect
			.poll(async () => {
				const { x, width } = (await stop.boundingBox())!;
				return x + width;
			})
			.toBeLessThanOrEqual(edge + 8);
	}
});

test('what was searched for has all of the picture once the details are gone', async ({ page }) => {
	await page.getByRole('combobox', { name: /^Search/ }).fill('Muhandis');
	await page.keyboard.press('Enter');
	await expect(details(page)).toBeVisible();
	await pictureRests(page);
	const beside = await placeOf(page, 'al-mohandes');
	await page.getByRole('button', { name: 'Details' }).click();
	await expect
		.poll(async () => (await placeOf(page, 'al-mohandes')).x)
		.toBeGreaterThan(beside.x + 80);
});

test('what floats over the picture, and the tables, keep clear of the details', async ({
	page
}) => {
	await page.getByRole('button', { name: 'Details' }).click();
	const { x: edge } = (await details(page).boundingBox())!;
	const rightOf = async (part: string) => {
		const { x, width } = (await page.locator(part).boundingBox())!;
		return x + width;
	};
	expect(await rightOf('.over > .controls')).toBeLessThanOrEqual(edge);
	await page.getByRole('radio', { name: 'Tables' }).check();
	await expect.poll(() => rightOf('.tables')).toBeLessThanOrEqual(edge);
});
