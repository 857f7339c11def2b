import { expect, type Locator, type Page } from '@playwright/test';
import { noFilter, select, type Filter } from '../src/lib/case/filter.ts';
import { builtIn } from './picture.ts';

/** The filter that the built-in case opens with. */
export const opening: Filter = {
	...noFilter,
	tensionFilters: [{ tension: builtIn.about.opensOn ?? '', pole: null }]
};
/** The table of actors. */
export const actorsIn = (page: Page) => page.getByRole('table', { name: /^Actors/ });
/** The table of ties. */
export const tiesIn = (page: Page) => page.getByRole('table', { name: /^Ties/ });
/** The rows below a table’s header. */
export const rowsOf = (table: Locator) => table.locator('tbody tr');
/** The rail with the details. */
export const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });

/** Switches from the picture to the tables, by keyboard. */
export async function showTables(page: Page): Promise<void> {
	await page.getByRole('radio', { name: 'Network' }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(actorsIn(page)).toBeVisible();
}

/** Expects a row for everything that the filter keeps, and the count in the caption. */
export async function expectRows(page: Page, filter: Filter): Promise<void> {
	const { actors, ties } = select(builtIn, filter);
	await expect(rowsOf(actorsIn(page))).toHaveCount(actors.size);
	await expect(rowsOf(tiesIn(page))).toHaveCount(ties.size);
	await expect(
		actorsIn(page).getByText(`Actors: ${actors.size} of ${builtIn.actors.size} in view`)
	).toBeVisible();
}
