import type { Locator } from '@playwright/test';
import { search } from '../../../src/lib/words/en/search.ts';
import { siteWith } from '../cases.ts';
import { scriptToFrame } from '../frame.ts';
import { generatedCase } from '../generatedCase.ts';
import { alone } from '../line.ts';
import type { Stand } from '../stand.ts';

/** How many names are typed, and how many letters of each. */
const [names, letters] = [4, 6];

/** Script time from a letter typed into the search to the next frame, with 2,000 actors and 4,000 ties. */
export async function searchKey(stand: Stand) {
	const file = generatedCase(2000, 4000);
	const { page } = await stand.open(await stand.serve(siteWith(file)));
	const field = page.getByRole('combobox', { name: search.label });
	const samples: number[] = [];
	for (const { name } of file.actors.filter((_, i) => i % (2000 / names) === 0)) {
		await ready(field);
		for (const letter of name.slice(0, letters)) {
			samples.push(await scriptToFrame(stand, page, field, letter));
		}
		await page.getByRole('option').first().waitFor();
	}
	await page.context().close();
	return [alone('search-key', 'ms of script', samples, 5)];
}

/** Focusing the field prepares the case for search, which is not part of a keystroke. */
async function ready(field: Locator) {
	await field.fill('');
	await field.focus();
}
