/** What `npm run bench -- picture` sees of a picture, on small ones whose numbers are known. */
import type { Page } from '@playwright/test';
import { bundled } from './bench/bundle.ts';
import { countIn } from './bench/pictures/count.ts';
import type { Seen } from './bench/pictures/seen.ts';
import { expect, test } from './site.ts';

declare function looking(): typeof import('./bench/page/look.ts');

async function look(page: Page, parts: string, size = 'width="200" height="100"'): Promise<Seen> {
	await page.evaluate(await bundled('look.ts', 'looking'));
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 200 100">${parts}</svg>`;
	return page.evaluate((svg) => looking().look(svg), svg);
}

const actor = (id: string, x: number, y: number) =>
	`<g id="actor-${id}"><circle cx="${x}" cy="${y}" r="10"/></g>`;
const tie = (id: string, d: string, head: string) =>
	`<path id="tie-${id}" d="${d}" fill="none"/><path id="head-${id}" d="${head}"/>`;
const word = (id: string, x: number, y: number, text: string) =>
	`<g id="${id}"><text font-size="10" text-anchor="middle"><tspan x="${x}" y="${y}">${text}</tspan></text></g>`;

const ends = new Map([
	['tie-t', ['actor-a', 'actor-b'] as const],
	['tie-u', ['actor-c', 'actor-d'] as const]
]);
const subject = { ends, homes: new Map() };
const straight = tie('t', 'M12 50Q90 50 180 50', 'M180 45L188 50L180 55Z');

test('a line through a box, two lines that cross, and a label under a line are seen', async ({
	page
}) => {
	const seen = await look(
		page,
		straight +
			tie('u', 'M108 5L108 90', 'M103 90L108 98L113 90Z') +
			[actor('a', 0, 50), actor('b', 200, 50), actor('c', 60, 52), actor('d', 40, 90)].join('') +
			word('label-t', 100, 53, 'commands') +
			word('name-c', 60, 75, 'Company')
	);
	expect(countIn(seen, subject)).toEqual({
		ties: 2,
		labelled: 1,
		throughShapes: 1,
		throughNames: 0,
		crossedLabels: 1,
		overlaps: 0,
		nearerToOthers: 0,
		headsInOnePoint: 0,
		hiddenHeads: 0,
		endsAtNames: 0,
		crossings: 1
	});
});

test('a tip is the foremost point of a head, and lengths are those on the screen', async ({
	page
}) => {
	const seen = await look(
		page,
		straight + word('label-t', 100, 53, 'x'),
		'width="400" height="200"'
	);
	const [line] = seen.ties;
	expect(line?.tip?.x).toBeCloseTo(376, 0);
	expect(line?.tip?.y).toBeCloseTo(100, 0);
	expect(line?.tip?.width).toBeGreaterThan(17);
	expect(line?.tip?.width).toBeLessThanOrEqual(20);
	expect(line?.points.at(0)).toMatchObject({ x: 24, y: 100 });
	expect(seen).toMatchObject({ frame: { w: 400, h: 200 }, letters: 20 });
});

test('a label that is turned is seen where it stands', async ({ page }) => {
	const turned = `<g id="label-t" transform="translate(100 50) rotate(90)"><text font-size="10" text-anchor="middle"><tspan x="0" y="3">threatened</tspan></text></g>`;
	const { labels } = await look(page, turned);
	const corners = labels.flatMap(({ areas }) => areas.flat());
	const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
	expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(40);
	expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(12);
	expect(Math.max(...ys) + Math.min(...ys)).toBeCloseTo(100, 0);
});
