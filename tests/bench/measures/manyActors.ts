import type { Page } from '@playwright/test';
import { en } from '../../../src/lib/words/en.ts';
import { probe, answerOf } from '../answer.ts';
import { bareSite } from '../bare.ts';
import { siteWith } from '../cases.ts';
import { actorAt, costOf, emptyAt, pull } from '../hand.ts';
import { alone, compared, type Line } from '../line.ts';
import { manyCase } from '../manyCase.ts';
import { goTo, type Opened, type Stand } from '../stand.ts';
import { traced, type Trace } from '../trace.ts';
import { family } from './filterChange.ts';

const rounds = 5;
/** The longest that a page may not answer, in ms of its main thread. */
const longest = 100;
const unit = 'ms of main thread';

/** What a hand does with a case of so many actors: the longest task of each, and beside bare Cytoscape. */
export const manyActors = (actors: number) => async (stand: Stand) => {
	const name = `many-actors-${actors}`;
	const address = await stand.serve(siteWith(manyCase(actors)));
	const { opened: app, trace } = await opening(stand, address);
	const bare = await stand.open(await stand.serve(await bareSite(app, [], { dims: true })));
	const besides = [
		...(await beside(stand, `${name}/hover`, [app, bare], hover)),
		...(await beside(stand, `${name}/drag`, [app, bare], drag))
	];
	await bare.page.context().close();
	const lines = [told(`${name}/open`, [trace]), ...besides];
	for (const [act, run] of Object.entries(acts)) {
		lines.push(told(`${name}/${act}`, [await costOf(stand, app.page, () => run(app))]));
	}
	await app.page.context().close();
	return lines;
};

/** One after the other, on one page. */
const acts: Record<string, (opened: Opened) => Promise<unknown>> = {
	pan: async (opened) => pull(opened.page, await emptyAt(opened)),
	filter: ({ page }) => family(page).click(),
	'filter-off': ({ page }) => family(page).click(),
	tables: ({ page }) => showTables(page),
	'filter-in-tables': ({ page }) => family(page).click(),
	'filter-off-in-tables': ({ page }) => family(page).click(),
	picture: ({ page }) => page.getByRole('radio', { name: en.surface.choices.picture }).check(),
	present: ({ page }) => present(page),
	'next-step': ({ page }) => page.keyboard.press('PageDown')
};

async function showTables(page: Page) {
	await page.getByRole('radio', { name: en.surface.choices.tables }).check();
	await page.getByRole('rowheader').first().waitFor();
}

async function present(page: Page) {
	await page.getByRole('button', { name: en.header.present }).first().click();
	await page.getByRole('heading', { level: 1, name: 'few' }).waitFor();
}

const hover = async (opened: Opened, share: number) => {
	const { x, y } = await actorAt(opened, share);
	await opened.page.mouse.move(x, y);
};
const drag = async (opened: Opened, share: number) =>
	pull(opened.page, await actorAt(opened, share));

/** An act on both pages in turn: its longest task on ours, and all of its tasks beside those of the other. */
async function beside(
	stand: Stand,
	name: string,
	pages: readonly Opened[],
	act: (opened: Opened, share: number) => Promise<unknown>
): Promise<Line[]> {
	const [ours, theirs]: [Trace[], Trace[]] = [[], []];
	for (let round = 0; round < rounds; round++) {
		for (const [i, opened] of pages.entries()) {
			const { x, y } = await emptyAt(opened);
			await opened.page.mouse.move(x, y);
			const trace = await costOf(stand, opened.page, () => act(opened, (round + 1) / (rounds + 1)));
			(i === 0 ? ours : theirs).push(trace);
		}
	}
	const busy = (traces: readonly Trace[]) => traces.map(({ busy }) => busy);
	const rival = { against: 'bare Cytoscape', samples: busy(theirs), limit: 1.5 };
	return [told(name, ours), compared(`${name}/whole`, unit, busy(ours), rival)];
}

const told = (name: string, traces: readonly Trace[]): Line =>
	alone(
		`${name}/longest-task`,
		unit,
		traces.map(({ longestTask }) => longestTask),
		longest
	);

/** Opens the page from the beginning to its rest. */
async function opening(stand: Stand, address: string): Promise<{ opened: Opened; trace: Trace }> {
	const page = await stand.newWindow(probe);
	await page.context().addInitScript("performance.mark('begin')");
	const trace = await traced(stand.browser, page, async () => {
		await goTo(page, address);
		await answerOf(page);
		await page.waitForTimeout(3000);
		await page.evaluate(() => performance.mark('end'));
	});
	return { opened: { page, answer: await answerOf(page) }, trace };
}
