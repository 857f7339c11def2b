/** A page that the browser translates still says what is so. */
import type { Page } from '@playwright/test';
import { explore } from './picture.ts';
import { expect, test } from './site.ts';
import { details } from './tables.ts';

/** Does to the page what translators do: each text goes, and an element with other words comes. */
const translate = (page: Page, how: 'at once' | 'one by one') =>
	page.evaluate((how) => {
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const all: Text[] = [];
		while (texts.nextNode()) all.push(texts.currentNode as Text);
		for (const text of all) {
			if (!text.data.trim() || text.parentElement?.closest('font, script, style')) continue;
			const font = document.createElement('font');
			font.append(document.createElement('font'));
			font.firstElementChild!.textContent = `«${text.data}»`;
			if (how === 'at once') text.replaceWith(font);
			else {
				text.before(font);
				text.remove();
			}
			Object.assign(font, { original: text });
		}
	}, how);

/** Does what translators do when the reader wants the page as it was. */
const restore = (page: Page) =>
	page.evaluate(() => {
		for (const font of document.querySelectorAll<HTMLElement & { original?: Text }>('font')) {
			if (font.original) font.replaceWith(font.original);
		}
	});

for (const how of ['at once', 'one by one'] as const) {
	test(`counts and names are those of the view, not of the one translated ${how}`, async ({
		page
	}) => {
		await explore(page);
		const count = page.getByText(/Showing \d+ of/);
		const before = await count.textContent();
		await translate(page, how);
		await expect(count).toHaveText(`«${before}»`);
		await page.keyboard.press('/');
		await page.keyboard.type('Soleimani');
		await page.keyboard.press('Enter');
		await expect(details(page).getByRole('heading', { level: 2 })).toContainText('Soleimani');
		await translate(page, how);
		await page.keyboard.press('/');
		await page.keyboard.type('Trump');
		await page.keyboard.press('Enter');
		const name = details(page).getByRole('heading', { level: 2 });
		await expect(name).toHaveText(/^«?Donald Trump»?$/);
		await page
			.getByRole('button', { name: /Pressure by money|Do the Americans/ })
			.first()
			.click();
		await expect(count).not.toContainText(before!.match(/of \d+ actors, (\d+) of/)![0]);
	});
}

test('the page comes back as it was when the reader asks for the original', async ({ page }) => {
	await explore(page);
	await expect(details(page).getByText('Actors in view')).toBeVisible();
	await expect(page.getByRole('note')).toBeVisible();
	const said = await page.locator('body').innerText();
	await translate(page, 'at once');
	await expect(page.getByText('«', { exact: false }).first()).toBeVisible();
	await restore(page);
	await expect.poll(() => page.locator('body').innerText()).toBe(said);
});
