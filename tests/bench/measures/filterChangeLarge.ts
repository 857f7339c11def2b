import type { Locator } from '@playwright/test';
import { en } from '../../../src/lib/words/en.ts';
import { bareSite } from '../bare.ts';
import { siteWith } from '../cases.ts';
import { scriptToPicture } from '../frame.ts';
import { generatedCase } from '../generatedCase.ts';
import { compared, sum } from '../line.ts';
import type { Opened, Stand } from '../stand.ts';
import { family } from './filterChange.ts';

const rounds = 25;

/**
 * A filter change with 500 actors and 1,000 ties, hiding what does not match, compared with a class that
 * makes the same elements invisible in bare Cytoscape. A sample is the mean of hiding and showing again.
 */
export async function filterChangeLarge(stand: Stand) {
	const app = await stand.open(await stand.serve(siteWith(generatedCase(500, 1000))));
	const bare = await stand.open(await stand.serve(await bareSite(app, await hiddenBy(app))));

	const [ours, theirs]: [number[], number[]] = [[], []];
	const change = async (opened: Opened, button: Locator) =>
		sum(await scriptToPicture(stand, opened, button));
	const thereAndBack = async (opened: Opened, button: Locator) =>
		((await change(opened, button)) + (await change(opened, button))) / 2;
	for (let round = 0; round < rounds; round++) {
		ours.push(await thereAndBack(app, family(app.page)));
		theirs.push(await thereAndBack(bare, bare.page.getByRole('button')));
	}
	await Promise.all([app.page, bare.page].map((page) => page.context().close()));
	const rival = { against: 'a visibility class in bare Cytoscape', samples: theirs, limit: 1.2 };
	return [compared('filter-change/500', 'ms of script', ours, rival)];
}

/** The elements that the measured filter hides, by Cytoscape's ids. */
async function hiddenBy({ page, answer }: Opened): Promise<string[]> {
	await family(page).click();
	await page.getByRole('radio', { name: en.display.hide }).check();
	const hidden = await answer.evaluate(({ cy }) =>
		cy.filter((element) => !element.visible()).map((element) => element.id())
	);
	await family(page).click();
	if (hidden.length === 0) throw new Error('the filter hid nothing');
	return hidden;
}
