import type { Locator, Page } from '@playwright/test';
import { parseCaseText } from '../../../src/lib/case/parse.ts';
import { en } from '../../../src/lib/words/en.ts';
import { builtInText } from '../cases.ts';
import { builtSite } from '../files.ts';
import { scriptToPicture } from '../frame.ts';
import { alone, sum } from '../line.ts';
import type { Stand } from '../stand.ts';

const rounds = 9;

/**
 * Script time of a filter change on the built-in case: of the slowest frame, up to the one that shows the new
 * picture, and of all these frames.
 */
export async function filterChange(stand: Stand) {
	const opened = await stand.open(await stand.serve(builtSite()));
	const { page } = opened;
	const [first, second] = [...parseCaseText(builtInText()).tensions.values()];
	const changes = [
		{ name: 'tension', there: tension(page, second?.title), back: tension(page, first?.title) },
		{ name: 'pole', there: pole(page), back: pole(page) },
		{ name: 'family', there: family(page), back: family(page) }
	];
	const lines = [];
	for (const { name, there, back } of changes) {
		const samples: number[][] = [];
		for (let round = 0; round < rounds; round++) {
			for (const button of [there, back])
				samples.push(await scriptToPicture(stand, opened, button));
		}
		const fullest = samples.map((frames) => Math.max(...frames));
		lines.push(alone(`filter-change/${name}`, 'ms of script a frame', fullest, 16.7));
		lines.push(alone(`filter-change/${name}/whole`, 'ms of script', samples.map(sum)));
	}
	await page.context().close();
	return lines;
}

function tension(page: Page, title = ''): Locator {
	return page
		.getByRole('region', { name: en.tension.title })
		.getByRole('button', { name: title })
		.first();
}

function pole(page: Page): Locator {
	return page.getByRole('group', { name: en.tension.poles }).getByRole('button').first();
}

/** The button of a family in the legend. */
export function family(page: Page): Locator {
	const legend = page.getByRole('region', { name: en.legend.title });
	return legend.getByRole('button', { name: new RegExp(`^${en.families.conflict}`) }).first();
}
