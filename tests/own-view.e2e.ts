import type { Page } from '@playwright/test';
import type { Core } from 'cytoscape';
import { everything, toggleOnly } from '../src/lib/case/choice.ts';
import { noFilter, select } from '../src/lib/case/filter.ts';
import { words } from '../src/lib/words/words.ts';
import { builtIn, explore, pictureAnswers, placeOf } from './picture.ts';
import { expect, test } from './site.ts';

const choices = { ...noFilter.choices, family: toggleOnly(everything, 'conflict') };
const shown = select(builtIn, { ...noFilter, choices });
const link = '#tension=&family=conflict';

/** How many ties in view carry their label. */
const labelled = (page: Page) =>
	page.evaluate(() => {
		const container = document.querySelector('.graph') as HTMLElement & { _cyreg: { cy: Core } };
		return container._cyreg.cy.edges('.labelled').filter((edge) => edge.visible()).length;
	});

test('a view of one’s own is placed so that every tie has its label, and looks the same each time', async ({
	page
}) => {
	expect(shown.ties.size).toBeGreaterThan(10);
	await explore(page, link);
	await expect.poll(() => labelled(page)).toBe(shown.ties.size);
	const [actor = ''] = shown.actors;
	const { model } = await placeOf(page, actor);
	expect(model).not.toEqual(builtIn.layout.get(actor));
	await expect(page.getByText(words.status.unlabelled(2).slice(2))).toHaveCount(0);
	await page.reload();
	await pictureAnswers(page);
	await expect.poll(async () => (await placeOf(page, actor)).model).toEqual(model);
});
