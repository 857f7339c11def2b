/** A tie that is clicked on the stage tells everything that it rests on, in both windows. */
import type { Page } from '@playwright/test';
import type { Core } from 'cytoscape';
import { briefClaim } from '../src/lib/evidence/briefClaim.ts';
import { spokenSentence } from '../src/lib/evidence/tieInWords.ts';
import { presentWords } from '../src/lib/words/present.ts';
import { faults } from './axe.ts';
import { builtIn } from './picture.ts';
import { expect, test } from './site.ts';
import { cutOff, headed, heading, notesOf, stage, story } from './stage.ts';

/** The ties of the step on the stage, the one with the most claims first. */
async function tiesOnStage(page: Page) {
	const ids = await page.evaluate(() => {
		const container = document.querySelector('.graph') as HTMLElement & { _cyreg: { cy: Core } };
		const edges = container._cyreg.cy.edges().filter((edge) => edge.visible());
		return edges.map((edge) => edge.id().slice(2));
	});
	const ties = ids.flatMap((id) => builtIn.ties.get(id) ?? []);
	return ties.sort((one, other) => other.claims.length - one.claims.length);
}

/** Clicks the middle of a tie. */
async function clickTie(page: Page, id: string) {
	const { x, y } = await page.evaluate((key) => {
		const container = document.querySelector('.graph') as HTMLElement & { _cyreg: { cy: Core } };
		const { cy } = container._cyreg;
		const { left, top } = container.getBoundingClientRect();
		const { x, y } = cy.getElementById(key).renderedMidpoint();
		return { x: x + left, y: y + top };
	}, `t:${id}`);
	await page.mouse.click(x, y);
}

for (const viewport of [
	{ width: 1920, height: 1080 },
	{ width: 1024, height: 768 }
]) {
	test(`of each claim who says so, where, how firmly, how carefully, and what, at ${viewport.width}`, async ({
		page
	}) => {
		await page.setViewportSize(viewport);
		await stage(page);
		const notes = await notesOf(page);
		await page.bringToFront();
		const [tie] = await tiesOnStage(page);
		expect(tie!.claims.length).toBeGreaterThan(1);
		await clickTie(page, tie!.id);
		const { subject, verb, object } = spokenSentence(builtIn, tie!, 'shortName');
		await expect(heading(page)).toHaveText(presentWords.sentence(subject, verb, object));
		for (const window of [page, notes]) {
			const cards = window.locator('main figure');
			await expect(cards).toHaveCount(tie!.claims.length);
			for (const [i, claim] of tie!.claims.entries()) {
				const { who, what, place, firmness, meaning } = briefClaim(builtIn, claim);
				for (const part of [who, what, place, firmness, claim.hedge ?? '']) {
					await expect(cards.nth(i)).toContainText(part);
				}
				await expect(window.getByText(meaning)).toBeVisible();
			}
		}
		await expect.poll(() => cutOff(page)).toEqual([]);
		expect(await faults(page)).toEqual([]);
		await page.keyboard.press('Escape');
		await expect(heading(page)).toHaveText(headed(story[0]!.id));
		await expect(notes.locator('main figure')).toHaveCount(0);
	});
}

test('a click on the tie that is asked for does not give the answer away', async ({ page }) => {
	await stage(page);
	await page.keyboard.press('q');
	const question = await heading(page).textContent();
	const [first] = builtIn.story[0]!.predictions;
	await clickTie(page, first!.tie);
	await expect(page.getByRole('button', { name: presentWords.comeBack })).toBeVisible();
	await expect(heading(page)).toHaveText(question!);
	await page.keyboard.press('e');
	await expect(page.locator('main figure').first()).toBeVisible();
});
