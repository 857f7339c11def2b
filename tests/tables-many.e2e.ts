import type { Locator, Page } from '@playwright/test';
import { manyActors, openFile } from './many.ts';
import { flat, printed } from './pdf.ts';
import { expect, test } from './site.ts';
import { actorsIn, details, rowsOf, tiesIn } from './tables.ts';

/** Enough for long tables, and quick to open. */
const many = manyActors(300);
const first = many.actors[0]!;
const tables = (page: Page) => page.getByRole('region', { name: /^Tables/ });
/** The rows that are drawn, without the room of those that are not. */
const drawn = (table: Locator) =>
	rowsOf(table).filter({ visible: true }).and(table.locator('[data-index]'));
const placesOf = (table: Locator) =>
	drawn(table).evaluateAll((rows) => rows.map((row) => Number(row.getAttribute('aria-rowindex'))));

/** Opens the tables of a case with many actors. */
async function openTables(page: Page) {
	await openFile(page, many);
	await page.getByRole('radio', { name: 'Tables' }).check();
	await expect(actorsIn(page).getByRole('button', { name: first.name })).toBeVisible();
}

test('of a long table only the rows in sight are drawn, and it says how many there are', async ({
	page
}) => {
	await openTables(page);
	await expect(actorsIn(page)).toHaveAttribute('aria-rowcount', '301');
	await expect(tiesIn(page)).toHaveAttribute('aria-rowcount', '601');
	expect(await drawn(actorsIn(page)).count()).toBeGreaterThan(8);
	expect(await drawn(actorsIn(page)).count()).toBeLessThan(60);
	expect((await placesOf(actorsIn(page))).slice(0, 3)).toEqual([2, 3, 4]);
	await expect(actorsIn(page).getByText(/your browser finds only/)).toBeVisible();
	// Scrolled to its end, it shows the last row at its place.
	await tables(page).evaluate((box) => box.scrollTo(0, box.scrollHeight));
	await expect.poll(async () => (await placesOf(tiesIn(page))).at(-1)).toBe(601);
	await expect(drawn(tiesIn(page)).last()).toBeInViewport();
});

test('Tab goes on to rows that were not drawn, and scrolling does not take the focus', async ({
	page
}) => {
	await openTables(page);
	await actorsIn(page).getByRole('button', { name: first.name }).focus();
	for (let i = 1; i <= 40; i++) await page.keyboard.press('Tab');
	await expect(actorsIn(page).getByRole('button', { name: many.actors[40]!.name })).toBeFocused();
	await tables(page).evaluate((box) => box.scrollTo(0, box.scrollHeight));
	await expect.poll(async () => (await placesOf(tiesIn(page))).at(-1)).toBe(601);
	await page.keyboard.press('Enter');
	await expect(
		details(page).getByRole('heading', { level: 2, name: many.actors[40]!.name })
	).toBeVisible();
});

test('a filter leaves a short table whole, and everything comes back after it', async ({
	page
}) => {
	await openTables(page);
	const asserted = page.getByRole('button', { name: /^Person \d/ });
	const other = page.getByRole('button', { name: /^State \d/ });
	await asserted.click();
	await expect(actorsIn(page)).not.toHaveAttribute('aria-rowcount');
	expect(await rowsOf(actorsIn(page)).count()).toBeGreaterThan(0);
	await expect(other).toBeVisible();
	await asserted.click();
	await expect(actorsIn(page)).toHaveAttribute('aria-rowcount', '301');
	expect(await drawn(actorsIn(page)).count()).toBeGreaterThan(8);
});

test('on paper a long table is whole', async ({ page }) => {
	await openTables(page);
	const told = flat((await printed(page, { format: 'A4' })).text);
	for (const { name } of many.actors) expect(told).toContain(flat(name));
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	expect(await drawn(actorsIn(page)).count()).toBe(300);
	expect(await drawn(tiesIn(page)).count()).toBe(600);
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await expect.poll(() => drawn(actorsIn(page)).count()).toBeLessThan(60);
});
