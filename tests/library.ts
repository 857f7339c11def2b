import { expect, type Page } from '@playwright/test';
import { libraryWords } from '../src/lib/words/library.ts';

/** The cards of the reader’s own cases, on the page of all cases. */
export const entries = (page: Page) =>
	page
		.locator('section')
		.filter({ has: page.getByRole('heading', { name: libraryWords.own }) })
		.getByRole('listitem');

/** The button for an act on the only own case, or on the one with this title. */
export const act = (page: Page, name: string, title = '') =>
	entries(page)
		.filter({ hasText: title })
		.getByRole('button', { name: new RegExp(`^${name}:`) });

/** Opens the page of all cases and waits until it has read the store, or has found that it cannot. */
export async function showCases(page: Page) {
	await page.goto('/cases');
	await expect(page.getByText(libraryWords.looking)).toBeHidden();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
