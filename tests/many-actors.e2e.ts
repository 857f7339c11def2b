import type { Page } from '@playwright/test';
import type { Core } from 'cytoscape';
import { parseCase } from '../src/lib/case/parse.ts';
import { tiesOf } from '../src/lib/case/neighbourhood.ts';
import { opacities } from '../src/lib/scene/strokes.ts';
import { manyActors, openFile } from './many.ts';
import { placeOf } from './picture.ts';
import { expect, test } from './site.ts';

const many = manyActors(500);
const source = parseCase(many);
const { id: actor } = many.actors[7]!;
const near = tiesOf(source, actor);

/** How the graph and the lens over it are drawn: how opaque the graph is, and what the lens shows. */
function lens(page: Page) {
	return page.evaluate(() => {
		const [graph, over] = document.querySelectorAll('.__________cytoscape_container');
		const cy = (over as (Element & { _cyreg?: { cy: Core } }) | undefined)?._cyreg?.cy;
		const layers = graph?.firstElementChild;
		return {
			opacity: layers ? getComputedStyle(layers).opacity : '',
			shown: over instanceof HTMLElement && !over.hidden,
			ties: cy?.edges().map((edge) => edge.id()) ?? []
		};
	});
}

async function pointAt(page: Page, id: string) {
	const { left = 0, top = 0 } = await page
		.locator('canvas')
		.first()
		.evaluate((canvas) => {
			const { left, top } = canvas.getBoundingClientRect();
			return { left, top };
		});
	const { x, y } = await page.evaluate((id) => {
		const graph = document.querySelector('.__________cytoscape_container');
		const { cy } = (graph as unknown as { _cyreg: { cy: Core } })._cyreg;
		return { ...cy.getElementById(`a:${id}`).renderedPosition() };
	}, id);
	await page.mouse.move(left + x, top + y);
}

test('among many, an actor that is pointed at stands out with its ties, and the rest is dimmed as one', async ({
	page
}) => {
	await openFile(page, many);
	expect((await lens(page)).shown).toBe(false);
	await pointAt(page, actor);
	await expect.poll(async () => (await lens(page)).shown).toBe(true);
	const { opacity, ties } = await lens(page);
	expect(Number(opacity)).toBe(opacities.dim);
	expect(ties.toSorted()).toEqual(near.map(({ id }) => `t:${id}`).toSorted());
	await page.mouse.move(700, 60);
	await expect.poll(async () => (await lens(page)).shown).toBe(false);
	expect((await lens(page)).opacity).toBe('1');
});

test('a long arrangement says that it runs, and stops when it is told to', async ({ page }) => {
	await openFile(page, many);
	const before = await placeOf(page, actor);
	await page.getByLabel('Other layouts').click();
	await page.getByRole('button', { name: 'By forces' }).click();
	await expect(page.getByRole('status').getByText('Arranging…')).toBeAttached();
	await page.getByLabel('Other layouts').click();
	await page.getByRole('button', { name: 'Stop arranging' }).click();
	await expect(page.getByRole('status').getByText('Arranging…')).toHaveCount(0);
	await expect(page.getByText('could not be arranged')).toHaveCount(0);
	await page.waitForTimeout(500);
	expect(await placeOf(page, actor)).toEqual(before);
});

/** How much of the picture has come: its elements, those in sight, and whether anything is painted. */
const drawn = (page: Page) =>
	page.evaluate(() => {
		const graph = document.querySelector('.__________cytoscape_container');
		const { cy } = (graph as unknown as { _cyreg: { cy: Core } })._cyreg;
		const copy = new OffscreenCanvas(300, 200).getContext('2d', { willReadFrequently: true });
		for (const canvas of graph?.querySelectorAll('canvas') ?? []) {
			if (canvas.width > 0) copy?.drawImage(canvas, 0, 0, 300, 200);
		}
		const painted = copy?.getImageData(0, 0, 300, 200).data.some((value) => value > 0);
		const inSight = cy.elements().filter((each) => each.visible()).length;
		return { all: cy.elements().length, inSight, painted };
	});

test('many actors come in turns, and so does what a filter takes away and gives back', async ({
	page
}) => {
	await openFile(page, many);
	const all = many.actors.length + many.ties.length;
	await expect.poll(() => drawn(page)).toEqual({ all, inSight: all, painted: true });
	const family = page.getByRole('button', { name: /^Conflict \d/ });
	await family.click();
	await expect.poll(async () => (await drawn(page)).inSight).toBeLessThan(all / 2);
	await family.click();
	await expect.poll(() => drawn(page)).toEqual({ all, inSight: all, painted: true });
});
