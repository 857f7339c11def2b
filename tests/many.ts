import { expect, type Page } from '@playwright/test';
import { generatedCase } from './bench/generatedCase.ts';
import { explore } from './picture.ts';

/** A generated case of so many actors and twice as many ties. */
export const manyActors = (count: number) => generatedCase(count, 2 * count);

/** Opens a case as a file. */
export async function openFile(page: Page, file: object): Promise<void> {
	await explore(page);
	const chooser = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Open a case, a figure or a table' }).click();
	const buffer = Buffer.from(JSON.stringify(file));
	await (await chooser).setFiles({ name: 'many.json', mimeType: '', buffer });
	await expect(page.getByRole('status').getByText(/^Opened /)).toBeVisible();
}
