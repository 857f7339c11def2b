import type { Page } from '@playwright/test';
import { beginningWords } from '../src/lib/words/beginning.ts';
import { changesWords } from '../src/lib/words/changes.ts';
import { faults } from './axe.ts';
import { builtIn, builtInText, explore, pictureRests } from './picture.ts';
import { expect, test } from './site.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: changesWords.title });
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const actor = [...builtIn.actors.values()][0]!;

async function openChanges(page: Page) {
	await page.getByRole('button', { name: beginningWords.changes }).click();
	await expect(dialog(page)).toBeVisible();
}

/** The built-in case as a file, after this was done to it. */
function fileOf(
	change: (file: { actors: { id: string; role?: string }[]; title: string }) => void
) {
	const file = JSON.parse(builtInText);
	change(file);
	return { name: 'other.json', mimeType: '', buffer: Buffer.from(JSON.stringify(file)) };
}

test('where nothing was changed, and nothing is kept, that is told', async ({ page }) => {
	await explore(page);
	await openChanges(page);
	await expect(dialog(page).getByText(changesWords.noVersion)).toBeVisible();
	expect(await faults(page)).toEqual([]);
});

test('what was removed is told, and comes back with the version before, which undo takes back', async ({
	page
}) => {
	await explore(page, `#pick=${actor.id}`);
	await pictureRests(page);
	await details(page).getByRole('heading', { name: actor.name, level: 2 }).waitFor();
	await page.getByRole('application').focus();
	// What removes is loaded after the picture, and somebody may have been too fast for it.
	await expect(async () => {
		await page.keyboard.press('Delete');
		await expect(page.getByText(/^Removed 1 actor/)).toBeVisible({ timeout: 1000 });
	}).toPass();
	await openChanges(page);
	await expect(dialog(page).getByText(/^0 new, [1-9]\d* gone, /)).toBeVisible();
	await expect(dialog(page).locator('.gone', { hasText: actor.name }).first()).toBeVisible();
	await dialog(page).getByRole('button', { name: changesWords.goBack }).click();
	await expect(dialog(page).getByText(changesWords.none)).toBeVisible();
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Undo: go back to an earlier version' }).click();
	await openChanges(page);
	await expect(dialog(page).getByText(/^0 new, [1-9]\d* gone, /)).toBeVisible();
});

test('a file is compared attribute by attribute, and what differs is selected in the picture', async ({
	page
}) => {
	await explore(page);
	await openChanges(page);
	const chooser = page.waitForEvent('filechooser');
	await dialog(page).getByRole('button', { name: changesWords.file }).click();
	const other = fileOf(({ actors }) => (actors[0]!.role = 'Harbour master'));
	await (await chooser).setFiles(other);
	await expect(dialog(page).getByText('0 new, 0 gone, 1 changed.')).toBeVisible();
	await expect(dialog(page).getByText('Harbour master')).toBeVisible();
	expect(await faults(page)).toEqual([]);
	await dialog(page).getByRole('button', { name: changesWords.pick }).click();
	await expect(dialog(page)).toBeHidden();
	await expect(details(page).getByRole('heading', { name: actor.name, level: 2 })).toBeVisible();
});

test('a file without a case is told, and nothing is compared', async ({ page }) => {
	await explore(page);
	await openChanges(page);
	const chooser = page.waitForEvent('filechooser');
	await dialog(page).getByRole('button', { name: changesWords.file }).click();
	await (await chooser).setFiles({ ...fileOf(() => {}), buffer: Buffer.from('no case') });
	await expect(dialog(page).getByRole('alert')).toHaveText(changesWords.noCase('other.json'));
});
