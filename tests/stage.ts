import { expect, type Page } from '@playwright/test';
import type { Core } from 'cytoscape';
import { builtIn, often, placeOf } from './picture.ts';

/** The steps of the built-in case. */
export const { story } = builtIn;

/** Opens the stage, at this step or at the first, and waits for its picture. */
export async function stage(page: Page, step = story[0]!.id): Promise<void> {
	await page.goto(`/present#step=${step}`);
	await expect.poll(() => namesOnStage(page), often).not.toEqual([]);
	await expect(heading(page)).toHaveText(headed(step));
	await atRest(page);
}

/** Waits until no name has moved for a while: the caption’s font and the picture’s size may still change. */
async function atRest(page: Page): Promise<void> {
	const pause = 150;
	let before = '';
	await expect
		.poll(
			async () => {
				const now = JSON.stringify(await namesOnStage(page));
				const rests = now === before;
				before = now;
				return rests;
			},
			{ intervals: [pause] }
		)
		.toBe(true);
}

/** The heading of the end page. */
export const keyQuestion = builtIn.tensions.get(builtIn.about.opensOn ?? '')!.question;

/** The heading of a step. */
export const headed = (id: string): string => story.find((step) => step.id === id)!.title;

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Opens the speaker window as a speaker does, and waits until the two windows have found each other. */
export async function notesOf(page: Page): Promise<Page> {
	const notes = await openedBy(page, () => page.keyboard.press('s'));
	await expect(notes.getByText('Connected to the stage')).toBeVisible();
	return notes;
}

/** The window that an act opens. */
export async function openedBy(page: Page, act: () => Promise<void>): Promise<Page> {
	const opening = page.context().waitForEvent('page');
	await act();
	return opening;
}

/** A name as it is drawn on the stage. */
export interface NameOnStage {
	id: string;
	/** Its height in px on the screen. */
	px: number;
	/** Shape and name together, and each by itself, in px of the window. */
	box: Sides;
	parts: Sides[];
}

interface Sides {
	x1: number;
	y1: number;
	x2: number;
	y2: number;
}

/** The visible actors with their names; empty until the picture is drawn. */
export function namesOnStage(page: Page): Promise<NameOnStage[]> {
	return page.evaluate(() => {
		const container = document.querySelector('.graph') as
			(HTMLElement & { _cyreg?: { cy: Core } }) | null;
		const cy = container?._cyreg?.cy;
		if (!container || !cy) return [];
		const { left, top } = container.getBoundingClientRect();
		// The patch under a name is wider than its letters.
		const air = 3 * cy.zoom();
		return cy
			.nodes()
			.filter((node) => node.visible())
			.toArray()
			.map((node) => {
				const boxOf = (part: object) => {
					const { x1, y1, x2, y2 } = node.renderedBoundingBox({ includeOverlays: false, ...part });
					return { x1: x1 + left + air, y1: y1 + top, x2: x2 + left - air, y2: y2 + top - air };
				};
				return {
					id: node.id().slice(2),
					px: node.numericStyle('font-size') * cy.zoom(),
					box: boxOf({}),
					parts: [boxOf({ includeLabels: false }), boxOf({ includeNodes: false })]
				};
			});
	});
}

/** The actors that are not in sight as a whole; no actor at all is reported, too. */
export async function cutOff(page: Page): Promise<string[]> {
	const { x, y, width, height } = (await page
		.getByRole('img', { name: /^Network graph/ })
		.boundingBox())!;
	const names = await namesOnStage(page);
	if (names.length === 0) return ['none'];
	return names
		.filter(
			({ box }) =>
				box.x1 < x - 1 || box.y1 < y - 1 || box.x2 > x + width + 1 || box.y2 > y + height + 1
		)
		.map(({ id }) => id);
}

/** Whether two actors overlap, shape or name. Cytoscape rounds its boxes up by a px or so on each side. */
export function overlap(one: NameOnStage, other: NameOnStage): boolean {
	const meet = (a: Sides, b: Sides) => {
		const across = Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1);
		const down = Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1);
		return across > 4 && down > 4;
	};
	return one.parts.some((a) => other.parts.some((b) => meet(a, b)));
}

/** Where an actor is across the window, in px, in each frame of a second that the test lets pass. */
export async function placesSeen(page: Page, actor: string): Promise<number[]> {
	const places: number[] = [];
	for (let frame = 0; frame < 60; frame++) {
		await page.clock.runFor(17);
		places.push((await placeOf(page, actor)).x);
	}
	return places;
}
