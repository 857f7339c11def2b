/** Words of any length: nothing is cut off without a way to read it, and no short word is broken. */
import type { Page } from '@playwright/test';
import { words } from '../src/lib/words/words.ts';
import { brokenWords, cutTexts, longCase } from './long.ts';
import { explore } from './picture.ts';
import { openCase } from './scripts.ts';
import { expect, test } from './site.ts';
import { details, showTables } from './tables.ts';

/** Expects each text in sight to be read whole. */
async function expectWhole(page: Page) {
	expect.soft(await cutTexts(page)).toEqual([]);
	expect.soft(await brokenWords(page)).toEqual([]);
}

test('words longer than a line are read whole on the page that explores', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await openCase(page, longCase());
	await expectWhole(page);
	await page.getByRole('combobox').fill('mayorD');
	await expect(page.getByRole('option').first()).toBeVisible();
	await expectWhole(page);
	await page.keyboard.press('Enter');
	await expect(details(page).getByRole('article')).toBeVisible();
	await expectWhole(page);
	await details(page)
		.getByRole('article')
		.getByRole('listitem')
		.getByRole('button')
		.first()
		.click();
	await expect(details(page).locator('#tie-sentence')).toBeVisible();
	await expectWhole(page);
	await showTables(page);
	await expectWhole(page);
	await page.getByRole('radio', { name: 'Story' }).click({ force: true });
	await expectWhole(page);
});

test('on a phone, too', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await openCase(page, longCase());
	await expectWhole(page);
	for (const sheet of [words.header.filter, words.header.details]) {
		await page.getByRole('button', { name: sheet, exact: true }).click();
		await expectWhole(page);
	}
});

test('and on the stage, with a question, its answer, and all steps', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await openCase(page, longCase());
	await page.keyboard.press('Control+Enter');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Donau');
	for (const key of ['q', 'e', 'Escape', 'Escape', 'o', 'Escape', '?']) {
		await page.keyboard.press(key);
		await page.waitForTimeout(300);
		await expectWhole(page);
	}
});

test('no short word is broken on any page, however wide the window', async ({ page }) => {
	const expectUnbroken = async (path: string) => {
		for (const width of [1440, 1024, 390, 320]) {
			await page.setViewportSize({ width, height: 900 });
			await page.waitForTimeout(200);
			expect.soft(await brokenWords(page), `${path}, ${width} px wide`).toEqual([]);
		}
	};
	await explore(page);
	await expectUnbroken('/');
	for (const path of ['/present', '/lesson', '/handout', '/present/notes', '/lesson/results']) {
		await page.goto(path);
		await expect(page.getByRole('heading').first()).toBeVisible();
		await page.waitForTimeout(500);
		await expectUnbroken(path);
	}
});
