/** What browser tests of making a case share. */
import { expect, type Page } from '@playwright/test';
import { explore } from './picture.ts';

export const form = (page: Page) => page.getByRole('dialog');
export const graph = (page: Page) => page.getByRole('application');
export const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });

/** Presses keys one after the other. */
export async function press(page: Page, ...keys: string[]) {
	for (const key of keys) await page.keyboard.press(key);
}

/** Does what opens a form; the first one is loaded only then, and somebody may have been too fast for it. */
export async function begin(page: Page, deed: () => Promise<void>) {
	await expect(async () => {
		await deed();
		await expect(form(page)).toBeVisible({ timeout: 3000 });
	}).toPass();
}

/** Opens an empty case, as the details offer it. */
export async function openNew(page: Page) {
	await explore(page);
	await page.getByRole('button', { name: 'New case of your own' }).click();
	await expect(page.getByText('This case is empty.')).toBeVisible();
}

/** Makes an actor by keyboard, and waits until its details are there. */
export async function addActor(page: Page, name: string) {
	await graph(page).focus();
	await begin(page, () => press(page, 'n'));
	await page.keyboard.type(name);
	await press(page, 'Enter');
	await expect(details(page).getByRole('heading', { name, level: 2 })).toBeVisible();
}

/** Draws a tie from the picked actor by keyboard, with a claim. */
export async function addTie(page: Page, partner: string, verb: string) {
	await graph(page).focus();
	await begin(page, () => press(page, 't'));
	await form(page).getByLabel(/^To/).fill(partner);
	await form(page).getByLabel('What it does').fill(verb);
	await form(page).getByLabel('Source: where it is written').fill('The Gazette');
	await press(page, 'Enter');
	await expect(form(page)).toHaveCount(0);
}
