import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Core } from 'cytoscape';
import { noFilter, select, type Filter } from '../src/lib/case/filter.ts';
import { parseCaseText } from '../src/lib/case/parse.ts';
import { openingTensions } from '../src/lib/case/tensionFilter.ts';

const file = process.env.CASE ?? 'data/us-iraq-2020.json';

/** The file of the case that the site under test opens with. */
export const builtInText = readFileSync(file, 'utf8');

/** That case, to know what the page should show. */
export const builtIn = parseCaseText(builtInText);

/** Where the page fetches it. */
export const caseFile = new RegExp(`${basename(file, '.json')}\\.[^/]*\\.json$`);

/** The status line that the page should show for a filter of the built-in case. */
export function statusOf(filter: Partial<Filter>): string {
	const { actors, ties } = select(builtIn, { ...noFilter, ...filter });
	return `Showing ${actors.size} of ${builtIn.actors.size} actors, ${ties.size} of ${builtIn.ties.size} ties`;
}

/** The numbers that alt text and files should give for the view that the built-in case opens with. */
export function openingCounts(): string {
	const tensionFilters = openingTensions(builtIn);
	const { actors, ties } = select(builtIn, { ...noFilter, tensionFilters });
	return `${actors.size} actors, ${ties.size} ties`;
}

/**
 * For polls that many tests wait for: as it is, Playwright looks again after half a second or a whole one.
 * A page that opens late on a busy machine is no failure.
 */
export const often = { intervals: [50], timeout: 30_000 };

/** Opens the explore page, or a link to a view, and waits until the picture is responsive. */
export async function explore(page: Page, link = ''): Promise<void> {
	await page.goto(`/${link}`);
	await pictureAnswers(page);
	// The tools, and with them their keys, come after the picture.
	await page.getByRole('search').waitFor({ state: 'attached' });
}

/**
 * Waits until the live picture has replaced the prerendered one. Each of these looks again in every frame; an
 * expectation, which nearly every test would begin with, looks again after as much as a second.
 */
export async function pictureAnswers(page: Page): Promise<void> {
	await page.locator('canvas').first().waitFor();
	await page.waitForFunction(isDrawn);
	await page.locator('.first').waitFor({ state: 'detached' });
	// Until the fonts have loaded, text has another height, and what is below it moves.
	await page.evaluate(() => document.fonts.ready);
}

/** Runs in the page. */
function isDrawn(): boolean {
	const container = document.querySelector('.graph') as
		(HTMLElement & { _cyreg?: { cy: Core } }) | null;
	return !!container?._cyreg?.cy.edges().nonempty();
}

/** How the live picture draws each tie, by its id in the file: its classes, and whether it is hidden. */
export async function ties(page: Page): Promise<Map<string, string[]>> {
	return new Map(await page.evaluate(readLoudness));
}

/** The ids of the ties that are neither faded nor hidden. */
export async function tiesInView(page: Page): Promise<Set<string>> {
	const held = ['faded', 'hidden'];
	return new Set(
		[...(await ties(page))].flatMap(([id, classes]) =>
			classes.some((name) => held.includes(name)) ? [] : [id]
		)
	);
}

/** Where an actor stands: on the page in px, and in the picture in model units. */
export async function placeOf(page: Page, actor: string) {
	return page.evaluate((key) => {
		const container = document.querySelector('.graph') as HTMLElement & { _cyreg: { cy: Core } };
		const node = container._cyreg.cy.getElementById(key);
		const { left, top } = container.getBoundingClientRect();
		const { x, y } = node.renderedPosition();
		return { x: left + x, y: top + y, model: { ...node.position() } };
	}, `a:${actor}`);
}

/** Where the middle of the line of a tie is on the page, in px. */
export async function middleOf(page: Page, tie: string) {
	return page.evaluate((key) => {
		const container = document.querySelector('.graph') as HTMLElement & { _cyreg: { cy: Core } };
		const { x, y } = container._cyreg.cy.getElementById(key).renderedMidpoint();
		const { left, top } = container.getBoundingClientRect();
		return { x: left + x, y: top + y };
	}, `t:${tie}`);
}

/** Where the words of a tie begin on the page, in px: near their upper left corner. */
export async function wordsOf(page: Page, tie: string) {
	return page.evaluate((key) => {
		const container = document.querySelector('.graph') as HTMLElement & { _cyreg: { cy: Core } };
		const edge = container._cyreg.cy.getElementById(key);
		const { x1, y1 } = edge.renderedBoundingBox({ includeNodes: false, includeEdges: false });
		const { left, top } = container.getBoundingClientRect();
		return { x: left + x1 + 6, y: top + y1 + 6 };
	}, `t:${tie}`);
}

/** Waits until the picture has reacted, or has had time to if it should not react. */
export const pictureRests = (page: Page) => page.waitForTimeout(300);

/** The zoom of the picture. */
export async function zoomOf(page: Page): Promise<number> {
	return page.evaluate(() => {
		const container = document.querySelector('.graph') as HTMLElement & { _cyreg: { cy: Core } };
		return container._cyreg.cy.zoom();
	});
}

/** The height of the smallest name in view on the screen, in px. */
export async function smallestName(page: Page): Promise<number> {
	return page.evaluate(() => {
		const container = document.querySelector('.graph') as HTMLElement & { _cyreg: { cy: Core } };
		const { cy } = container._cyreg;
		const named = cy.nodes().filter((node) => !node.hasClass('faded') && node.visible());
		return Math.min(...named.map((node) => node.numericStyle('font-size') * cy.zoom()));
	});
}

/** The actors in view that overlap, with their names, a part of the page. */
export async function actorsUnder(
	page: Page,
	part: { x: number; y: number; width: number; height: number }
): Promise<string[]> {
	return page.evaluate(({ x, y, width, height }) => {
		const container = document.querySelector('.graph') as HTMLElement & { _cyreg: { cy: Core } };
		const { left, top } = container.getBoundingClientRect();
		const inView = container._cyreg.cy
			.nodes()
			.filter((node) => !node.hasClass('faded') && node.visible());
		return inView.toArray().flatMap((node) => {
			const box = node.renderedBoundingBox({ includeOverlays: false });
			const across = box.x2 + left > x && box.x1 + left < x + width;
			const down = box.y2 + top > y && box.y1 + top < y + height;
			return across && down ? [node.id()] : [];
		});
	}, part);
}

/** Pairs of names, or of a name and another actor's shape, that overlap on the screen. */
export async function overlappingNames(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const container = document.querySelector('.graph') as HTMLElement & { _cyreg: { cy: Core } };
		const nodes = container._cyreg.cy
			.nodes()
			.filter((node) => !node.hasClass('faded') && node.visible());
		const boxes = nodes.map((node) => ({
			name: node.id(),
			parts: [{ includeLabels: false }, { includeNodes: false }].map((part) =>
				node.renderedBoundingBox({ includeOverlays: false, ...part })
			)
		}));
		const slack = 3;
		type Sides = (typeof boxes)[number]['parts'][number];
		const meet = (a: Sides, b: Sides) =>
			Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1) > slack &&
			Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1) > slack;
		return boxes.flatMap((a, i) =>
			boxes
				.slice(i + 1)
				.filter((b) => a.parts.some((one) => b.parts.some((other) => meet(one, other))))
				.map((b) => `${a.name} ${b.name}`)
		);
	});
}

/** Runs in the page. Empty until the picture is drawn. */
function readLoudness(): [string, string[]][] {
	const container = document.querySelector('.graph') as
		(HTMLElement & { _cyreg?: { cy: Core } }) | null;
	const edges = container?._cyreg?.cy.edges() ?? [];
	return [...edges].map((edge) => {
		const classes = [...edge.classes()];
		return [edge.id().slice(2), edge.visible() ? classes : [...classes, 'hidden']];
	});
}
