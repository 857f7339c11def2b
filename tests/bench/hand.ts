/** What a hand does on a page with a graph, and what it costs the page. */
import type { Page } from '@playwright/test';
import type { Opened, Stand } from './stand.ts';
import { atRest } from './stand.ts';
import { traced, type Trace } from './trace.ts';

/** How long whatever follows an act may come late, in ms. */
const settling = 1500;

/** Does something on a page at rest and records what its main thread does until it rests again. */
export async function costOf(
	{ browser }: Stand,
	page: Page,
	act: () => Promise<unknown>
): Promise<Trace> {
	await atRest(page);
	return traced(browser, page, async () => {
		await page.evaluate(() => performance.mark('begin'));
		await act();
		// Answered only when no task is in the way.
		await page.evaluate(
			() => new Promise((framed) => requestAnimationFrame(() => setTimeout(framed)))
		);
		await page.waitForTimeout(settling);
		await page.evaluate(() => performance.mark('end'));
	});
}

/** Where an actor is on the page, in px: the one at this share of those that are well inside the graph. */
export const actorAt = ({ answer }: Opened, share: number) =>
	answer.evaluate(({ cy }, share) => {
		const { left = 0, top = 0 } = cy.container()?.getBoundingClientRect() ?? {};
		const inside = cy
			.nodes()
			.map((node) => node.renderedPosition())
			.filter(({ x, y }) => x > 99 && y > 99 && x < cy.width() - 99 && y < cy.height() - 99);
		const { x, y } = inside[Math.floor(inside.length * share)] ?? { x: 0, y: 0 };
		return { x: left + x, y: top + y };
	}, share);

/** Where the graph has nothing, in px of the page. */
export const emptyAt = ({ answer }: Opened) =>
	answer.evaluate(({ cy }) => {
		const { left = 0, top = 0 } = cy.container()?.getBoundingClientRect() ?? {};
		return { x: left + 5, y: top + 5 };
	});

/** Presses at a point and pulls from there to the right and down. */
export async function pull(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
	await page.mouse.move(x, y);
	await page.mouse.down();
	for (let i = 1; i <= 15; i++) await page.mouse.move(x + 3 * i, y + 2 * i);
	await page.mouse.up();
}
