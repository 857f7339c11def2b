import type { Locator } from '@playwright/test';
import { everything, toggleOnly } from '../src/lib/case/choice.ts';
import { noFilter } from '../src/lib/case/filter.ts';
import { faults } from './axe.ts';
import { builtIn, explore, placeOf, zoomOf } from './picture.ts';
import { expect, test } from './site.ts';
import { actorsIn, details, expectRows, opening, rowsOf, showTables, tiesIn } from './tables.ts';

const mahdi = 'Adel Abdul Mahdi';

test('the tables hold what the picture shows, in step with the filter', async ({ page }) => {
	await explore(page);
	await showTables(page);
	await expectRows(page, opening);
	const { choices } = noFilter;
	await page.getByRole('button', { name: /^Conflict \d/ }).click();
	const family = toggleOnly(everything, 'conflict');
	await expectRows(page, { ...opening, choices: { ...choices, family } });
	await page.getByRole('button', { name: 'Clear all' }).click();
	await expectRows(page, noFilter);
});

test('the first Tab stop leads past the filter to the tables', async ({ page }) => {
	await explore(page);
	await showTables(page);
	const skip = page.getByRole('button', { name: 'Skip to the tables' });
	await skip.focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: /^Go to the ties/ })).toBeFocused();
});

test('a header sorts by its column, and at the next click the other way', async ({ page }) => {
	await explore(page);
	await showTables(page);
	const header = actorsIn(page).getByRole('columnheader', { name: 'Ties' });
	const figures = async () =>
		(await rowsOf(actorsIn(page)).locator('td:nth-last-child(2)').allTextContents()).map(Number);
	await expect(header).not.toHaveAttribute('aria-sort');
	await header.getByRole('button').click();
	await expect(header).toHaveAttribute('aria-sort', 'ascending');
	expect(await figures()).toEqual((await figures()).toSorted((one, other) => one - other));
	await header.getByRole('button').click();
	await expect(header).toHaveAttribute('aria-sort', 'descending');
	expect(await figures()).toEqual((await figures()).toSorted((one, other) => other - one));
});

test('a link keeps how each table is sorted, and a column that no table has is told', async ({
	page
}) => {
	const sortOf = (table: Locator, name: string) => table.getByRole('columnheader', { name });
	await explore(page);
	await showTables(page);
	for (const clicks of ['ascending', 'descending']) {
		await sortOf(actorsIn(page), 'Ties').getByRole('button').click();
		await expect(sortOf(actorsIn(page), 'Ties')).toHaveAttribute('aria-sort', clicks);
	}
	await sortOf(tiesIn(page), 'Standing').getByRole('button').click();
	await expect
		.poll(() => new URL(page.url()).hash)
		.toContain('sort.actors=ties.down&sort.ties=standing');
	const first = await rowsOf(actorsIn(page)).first().textContent();
	await page.reload();
	await expect(sortOf(actorsIn(page), 'Ties')).toHaveAttribute('aria-sort', 'descending');
	await expect(sortOf(tiesIn(page), 'Standing')).toHaveAttribute('aria-sort', 'ascending');
	await expect(rowsOf(actorsIn(page)).first()).toHaveText(first ?? '');
	await page.goto('/handout');
	await page.goto('/#tables&sort.ties=height');
	await expect(page.getByText('sort.ties=height')).toBeVisible();
	await expect(sortOf(tiesIn(page), 'Standing')).not.toHaveAttribute('aria-sort');
});

test('a name leads to the actor, a verb to the tie, and the row is marked', async ({ page }) => {
	await explore(page);
	await showTables(page);
	await actorsIn(page).getByRole('button', { name: mahdi }).click();
	await expect(details(page).getByRole('heading', { level: 2, name: mahdi })).toBeVisible();
	await expect(actorsIn(page).locator('tr[aria-current]')).toContainText(mahdi);
	await tiesIn(page).getByRole('button', { name: 'delays departure of' }).first().click();
	await expect(details(page).getByRole('heading', { name: 'Who says so?' })).toBeVisible();
	await expect(tiesIn(page).locator('tr[aria-current]')).toContainText('delays departure of');
	await expect(actorsIn(page).locator('tr[aria-current]')).toHaveCount(0);
});

test('all of it works by keyboard alone', async ({ page }) => {
	await explore(page);
	await showTables(page);
	await page.getByRole('region', { name: 'Tables of actors and ties in view' }).focus();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'Go to the ties' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(tiesIn(page)).toBeInViewport();
	await expect(page.getByRole('button', { name: 'Go to the actors' })).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	const name = actorsIn(page).getByRole('columnheader', { name: 'Name' });
	await expect(name).toHaveAttribute('aria-sort', 'ascending');
	await actorsIn(page).getByRole('button', { name: mahdi }).focus();
	await page.keyboard.press('Enter');
	await expect(details(page).getByRole('heading', { level: 2, name: mahdi })).toBeVisible();
});

test('the picture is as it was when one comes back to it', async ({ page }) => {
	await explore(page);
	await page.getByRole('button', { name: 'Zoom in' }).click();
	const [actor] = builtIn.actors.keys();
	const before = [await zoomOf(page), await placeOf(page, actor ?? '')];
	await showTables(page);
	await expect(page.getByRole('application')).toBeHidden();
	await page.keyboard.press('ArrowLeft');
	await expect(page.getByRole('application')).toBeVisible();
	expect([await zoomOf(page), await placeOf(page, actor ?? '')]).toEqual(before);
});

test('original script has a column while background is on', async ({ page }) => {
	await explore(page);
	await showTables(page);
	const column = actorsIn(page).getByRole('columnheader', { name: 'Original script' });
	await expect(column).toBeVisible();
	await page.getByLabel('Background beyond the source').uncheck();
	await expect(column).toBeHidden();
});

test('on a phone the tables scroll by themselves, and the page does not', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await explore(page);
	await showTables(page);
	const region = page.getByRole('region', { name: 'Tables of actors and ties in view' });
	expect(await region.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeGreaterThan(100);
	await region.focus();
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => region.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('on paper the tables stand alone and whole', async ({ page }) => {
	await explore(page);
	await showTables(page);
	await page.emulateMedia({ media: 'print' });
	await expect(details(page)).toBeHidden();
	const region = page.getByRole('region', { name: 'Tables of actors and ties in view' });
	expect(await region.evaluate((box) => box.scrollHeight - box.clientHeight)).toBeLessThan(2);
});

for (const width of [1440, 390]) {
	test(`axe finds nothing wrong, ${width} px wide`, async ({ page }) => {
		await page.setViewportSize({ width, height: 844 });
		await explore(page);
		await showTables(page);
		await actorsIn(page).getByRole('button', { name: mahdi }).click();
		expect(await faults(page)).toEqual([]);
	});
}

test('swiped sideways on a phone, the heading of the first column stays above its cells', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await explore(page);
	await page.getByRole('radio', { name: 'Tables' }).check();
	await expect(tiesIn(page)).toBeAttached();
	await page.locator('.tables').evaluate((tables) => tables.scrollTo(300, 0));
	const heading = actorsIn(page).getByRole('columnheader').first();
	const cell = actorsIn(page).getByRole('rowheader').first();
	const [above, below] = [(await heading.boundingBox())!, (await cell.boundingBox())!];
	expect(above.x).toBe(below.x);
	expect(above.x).toBeGreaterThanOrEqual(0);
	const top = await heading.evaluate((th) => {
		const { x, y, width, height } = th.getBoundingClientRect();
		return th.contains(document.elementFromPoint(x + width / 2, y + height / 2));
	});
	expect(top, 'no other heading lies over it').toBe(true);
});

test('the way to the other table takes the focus along', async ({ page }) => {
	await explore(page);
	await showTables(page);
	await page.getByRole('button', { name: /^Go to the ties/ }).press('Enter');
	await page.keyboard.press('Tab');
	await expect(tiesIn(page).getByRole('columnheader').first().getByRole('button')).toBeFocused();
});
