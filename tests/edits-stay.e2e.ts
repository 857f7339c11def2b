import type { Page } from '@playwright/test';
import type { Core } from 'cytoscape';
import { smallCase } from './fixtures/small-case.ts';
import { open } from './figure.ts';
import { details, graph } from './making.ts';
import { explore, often, pictureRests, placeOf, zoomOf } from './picture.ts';
import { expect, test } from './site.ts';

test.use({ viewport: { width: 1440, height: 900 } });

test.beforeEach(async ({ page }) => {
	await explore(page);
	await open(page, 'case.json', JSON.stringify(smallCase()));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(smallCase().title);
	// The case has no placement for its tension: one is found in the background, and then the mayor moves.
	await expect
		.poll(async () => (await placeOf(page, 'mayor')).model, often)
		.not.toEqual({ x: 0, y: 0 });
	await pictureRests(page);
	await details(page).getByRole('button', { name: 'Edit the case' }).click();
});

/** Counts how often anything in the picture moves from now on. */
async function countMoves(page: Page): Promise<() => Promise<number>> {
	await page.evaluate(() => {
		const container = document.querySelector('.graph') as HTMLElement & { _cyreg: { cy: Core } };
		const counted = Object.assign(window, { moves: 0 });
		container._cyreg.cy.on('position', () => (counted.moves += 1));
	});
	return () => page.evaluate(() => (window as unknown as { moves: number }).moves);
}

const field = (page: Page, label: string) => details(page).getByLabel(label, { exact: true });
const unfold = (page: Page, title: string) =>
	details(page).locator('summary').filter({ hasText: title }).click();

test('nothing in the picture of a tension moves while an event is written', async ({ page }) => {
	const [moves, zoom] = [await countMoves(page), await zoomOf(page)];
	await unfold(page, 'Council vote');
	await field(page, 'What happened').fill('The council voted late at night.');
	await field(page, 'Who took part').selectOption('Town council');
	await field(page, 'What happened').blur();
	await details(page).getByRole('button', { name: 'Add an event' }).click();
	await pictureRests(page);
	await pictureRests(page);
	expect(await moves()).toBe(0);
	expect(await zoomOf(page)).toBe(zoom);
});

test('another word of a tie that has room for it moves nothing', async ({ page }) => {
	const moves = await countMoves(page);
	await unfold(page, 'presses');
	await field(page, 'What it does').fill('urges');
	await field(page, 'What it does').blur();
	await expect(details(page).locator('summary').filter({ hasText: 'urges' })).toBeVisible();
	// As long as a search may take.
	await page.waitForTimeout(2500);
	expect(await moves()).toBe(0);
});

test('an actor that comes into a tension is fitted in, and who was there stays nearby', async ({
	page
}) => {
	const track = await trackOf(page, 'mayor');
	await details(page).getByRole('button', { name: 'Mayor Amal Haddad', exact: true }).click();
	await details(page).getByRole('button', { name: /backs/ }).first().click();
	await details(page).getByRole('button', { name: 'Edit this tie' }).click();
	await field(page, 'To').selectOption('Company guards');
	await expect(graph(page)).toHaveAccessibleName(/3 actors.*2 ties/);
	// As long as a search may take; meanwhile, nobody goes back to where the case has them.
	await page.waitForTimeout(2500);
	const { far, nearestHome } = await track();
	expect(far).toBeLessThan(200);
	expect(nearestHome).toBeGreaterThan(10);
});

/** How far an actor is at most, from now on, from where it stands now, and how near it comes to 0, 0, where the case has it. */
async function trackOf(page: Page, actor: string) {
	await page.evaluate((key) => {
		const container = document.querySelector('.graph') as HTMLElement & { _cyreg: { cy: Core } };
		const node = container._cyreg.cy.getElementById(key);
		const from = { ...node.position() };
		const track = { far: 0, nearestHome: Math.hypot(from.x, from.y) };
		Object.assign(window, { track });
		node.on('position', () => {
			const { x, y } = node.position();
			track.far = Math.max(track.far, Math.hypot(x - from.x, y - from.y));
			track.nearestHome = Math.min(track.nearestHome, Math.hypot(x, y));
		});
	}, `a:${actor}`);
	type Track = { far: number; nearestHome: number };
	return () => page.evaluate(() => (window as unknown as { track: Track }).track);
}
