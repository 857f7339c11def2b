/** A file that holds one case, as somebody makes it and opens it. */
import type { Page } from '@playwright/test';
import { beginningWords } from '../src/lib/words/beginning.ts';
import { oneFileWords } from '../src/lib/words/oneFile.ts';
import { often } from './picture.ts';
import { expect } from './site.ts';

/** Makes the file on the explore page; the path where it was saved, and what it is called. */
export async function makeOneFile(page: Page) {
	await page.getByRole('button', { name: beginningWords.oneFile }).click();
	const dialog = page.getByRole('dialog', { name: oneFileWords.title });
	await expect(dialog.getByRole('status')).toContainText(' MB', often);
	const downloading = page.waitForEvent('download');
	await dialog.getByRole('button', { name: oneFileWords.save }).click();
	const download = await downloading;
	return { path: await download.path(), name: download.suggestedFilename(), dialog };
}
