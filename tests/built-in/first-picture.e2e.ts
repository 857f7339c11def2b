import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { similarity } from '../parity.ts';
import { explore } from '../picture.ts';
import { expect, keptAway, test } from '../site.ts';

/** The windows of the three kinds of users. */
const windows = [
	{ name: 'a laptop', width: 1440, height: 900, colorScheme: 'light' },
	{ name: 'a tablet', width: 1024, height: 768, colorScheme: 'light' },
	{ name: 'a projector, dark', width: 1920, height: 1080, colorScheme: 'dark' },
	{ name: 'a phone', width: 390, height: 844, colorScheme: 'light' }
] as const;

for (const { name, width, height, colorScheme } of windows) {
	test(`the picture that the page brings is where the live one comes: ${name}`, async ({
		browser,
		baseURL
	}) => {
		const open = async () => browser.newPage({ baseURL, viewport: { width, height }, colorScheme });
		const [before, after] = [await open(), await open()];
		await before.route(/_app\/.*\.js$/, (route) => route.abort());
		await before.goto('/');
		await before.evaluate(() => document.fonts.ready);
		await explore(after);
		await expect(after.locator('.first')).toHaveCount(0);
		const [first, live] = [await stageOf(before), await stageOf(after)];
		expect(similarity(first, live)).toBeGreaterThanOrEqual(0.97);
		await Promise.all([before.close(), after.close()]);
	});
}

test('a link to another view does not show the opening one first', async ({ page, complaints }) => {
	await page.route(/_app\/.*\.js$/, (route) => route.abort());
	await page.goto('/#tension=');
	await expect(page.locator('.first')).toBeHidden();
	// The test blocked the scripts on purpose.
	complaints.forgive(keptAway.request, keptAway.script);
});

/** The stage without the controls over it. */
async function stageOf(page: Page) {
	await page.evaluate(() => {
		const over = document.querySelector<HTMLElement>('.over');
		if (over) over.style.visibility = 'hidden';
		for (const part of over?.querySelectorAll<HTMLElement>('*') ?? [])
			part.style.visibility = 'hidden';
	});
	return PNG.sync.read(await page.locator('.stage').screenshot());
}
