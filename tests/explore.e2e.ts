import type { Page } from '@playwright/test';
import type { Core } from 'cytoscape';
import { words } from '../src/lib/words/words.ts';
import { builtIn, explore, overlappingNames, placeOf, ties, zoomOf } from './picture.ts';
import { expect, test } from './site.ts';

const actor = (name: string) => {
	const found = [...builtIn.actors.values()].find((one) => one.name.includes(name));
	if (!found) throw new Error(`${name} is not in the built-in case`);
	return found;
};
const mahdi = actor('Abdul Mahdi');
const trump = actor('Trump');
const details = 'Details';

test.beforeEach(async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await explore(page);
});

test('a click on an actor opens its details; its ties read as sentences', async ({ page }) => {
	const { x, y } = await placeOf(page, mahdi.id);
	await page.mouse.click(x, y);
	const panel = page.getByRole('complementary', { name: details });
	await expect(panel.getByRole('heading', { name: mahdi.name })).toBeVisible();
	await expect(panel.getByText(mahdi.background?.names[0]?.text ?? '')).toBeVisible();
	await expect(
		panel.getByRole('button', { name: /delays departure of.*U\.S\. forces/ })
	).toBeVisible();
});

test('a tie opens its ledger: who says so, where, how firm, public or private', async ({
	page
}) => {
	const { x, y } = await placeOf(page, mahdi.id);
	await page.mouse.click(x, y);
	const panel = page.getByRole('complementary', { name: details });
	await panel.getByRole('button', { name: /delays departure of.*U\.S\. forces/ }).click();
	await expect(panel.getByRole('heading', { name: 'Who says so?' })).toBeVisible();
	const claim = panel.getByRole('listitem').filter({ hasText: 'Iraqi advisors' });
	await expect(claim).toContainText('¶3');
	await expect(claim).toContainText('Anonymous');
	await expect(claim).toContainText('Private');
	await panel.getByRole('button', { name: /U\.S\. forces/ }).click();
	await expect(panel.getByRole('heading', { level: 2, name: /U\.S\. forces/ })).toBeVisible();
});

test('pointing at an actor lights up its ties and sets the rest back', async ({ page }) => {
	const { x, y } = await placeOf(page, trump.id);
	await page.mouse.move(x, y);
	await expect
		.poll(async () => [...(await ties(page)).values()].some((classes) => classes.includes('lit')))
		.toBe(true);
	for (const [id, classes] of await ties(page)) {
		if (!classes.includes('lit')) continue;
		const tie = builtIn.ties.get(id);
		expect([tie?.source, tie?.target]).toContain(trump.id);
	}
});

test('shift-click adds a second actor, and what joins the two is listed', async ({ page }) => {
	const one = await placeOf(page, mahdi.id);
	await page.mouse.click(one.x, one.y);
	const other = await placeOf(page, actor('U.S. forces').id);
	await page.keyboard.down('Shift');
	await page.mouse.click(other.x, other.y);
	await page.keyboard.up('Shift');
	const panel = page.getByRole('complementary', { name: details });
	await expect(panel.getByText('2 actors selected')).toBeVisible();
	await expect(panel.getByRole('button', { name: /delays departure of/ })).toBeVisible();
});

test('double-click shows a neighbourhood alone; Escape steps back twice', async ({ page }) => {
	const before = await page.getByRole('status').first().textContent();
	const { x, y } = await placeOf(page, trump.id);
	await page.mouse.dblclick(x, y);
	const filter = page.getByRole('region', { name: 'Tensions and filters' });
	await expect(filter.getByText(`Only the neighbourhood of ${trump.shortName}`)).toBeVisible();
	await page.getByRole('application').focus();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('complementary').getByText('How to begin')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('status').first()).toHaveText(before ?? '');
});

test('a dragged actor stays where it is put, until that is undone', async ({ page }) => {
	const start = await placeOf(page, trump.id);
	await page.mouse.move(start.x, start.y);
	await page.mouse.down();
	await page.mouse.move(start.x + 30, start.y - 60, { steps: 5 });
	await page.mouse.up();
	const moved = await placeOf(page, trump.id);
	expect(moved.model.y).toBeLessThan(start.model.y - 20);
	await page.keyboard.press('Control+z');
	await expect.poll(async () => (await placeOf(page, trump.id)).model).toEqual(start.model);
	await page.getByRole('button', { name: /^Redo/ }).click();
	await expect.poll(async () => (await placeOf(page, trump.id)).model).toEqual(moved.model);
});

test('each arrangement moves the actors and can be undone', async ({ page }) => {
	const start = await placeOf(page, mahdi.id);
	for (const layout of ['By forces', 'By bloc', 'Around an actor', 'As a grid']) {
		await test.step(layout, async () => {
			await page.getByLabel('Other layouts').click();
			await page.getByRole('button', { name: layout }).click();
			await expect(page.getByRole('button', { name: /^Undo/ })).toBeEnabled({ timeout: 20_000 });
			await expect.poll(async () => (await placeOf(page, mahdi.id)).model).not.toEqual(start.model);
			await page.getByRole('button', { name: /^Undo/ }).click();
			await expect.poll(async () => (await placeOf(page, mahdi.id)).model).toEqual(start.model);
		});
	}
});

test('the picture zooms, moves and fits by keyboard while it has the focus', async ({ page }) => {
	await page.getByRole('application').focus();
	const [zoom, place] = [await zoomOf(page), await placeOf(page, mahdi.id)];
	await page.keyboard.press('+');
	await expect.poll(() => zoomOf(page)).toBeGreaterThan(zoom * 1.2);
	await page.keyboard.press('Shift+ArrowRight');
	await page.keyboard.press('0');
	await expect.poll(() => zoomOf(page)).toBeCloseTo(zoom, 3);
	await expect.poll(async () => (await placeOf(page, mahdi.id)).x).toBeCloseTo(place.x, 0);
});

test('an overview appears once the picture outgrows the window, and moves it', async ({ page }) => {
	const overview = page.getByRole('img', { name: 'Overview of the network' });
	await expect(overview).toBeHidden();
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect(overview).toBeVisible();
	const before = await placeOf(page, mahdi.id);
	await overview.click({ position: { x: 10, y: 10 } });
	await expect.poll(async () => (await placeOf(page, mahdi.id)).x).not.toBeCloseTo(before.x, 0);
	await page.getByRole('button', { name: 'Fit to window' }).click();
	await expect(overview).toBeHidden();
});

test('the wheel zooms about the pointer', async ({ page }) => {
	const zoom = await zoomOf(page);
	const { x, y } = await placeOf(page, mahdi.id);
	await page.mouse.move(x, y);
	await page.mouse.wheel(0, -300);
	await expect.poll(() => zoomOf(page)).toBeGreaterThan(zoom);
});

/** Zooms in. Returns the zooms between the old and the new one, in the frames until well after the glide. */
async function zoomsBetween(page: Page): Promise<number[]> {
	const zoom = await zoomOf(page);
	const seen = await page.evaluate(async () => {
		const graph = document.querySelector('.graph') as HTMLElement & { _cyreg: { cy: Core } };
		document.querySelector<HTMLElement>('button[aria-label="Zoom in"]')?.click();
		const zooms: number[] = [];
		for (const end = performance.now() + 1000; performance.now() < end;) {
			await new Promise(requestAnimationFrame);
			zooms.push(graph._cyreg.cy.zoom());
		}
		return zooms;
	});
	expect(seen.at(-1)).toBeCloseTo(zoom * 1.3, 5);
	return seen.filter((each) => each > zoom + 1e-5 && each < zoom * 1.3 - 1e-5);
}

test('a zoom glides, and where motion is reduced nothing does', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	expect((await zoomsBetween(page)).length).toBeGreaterThan(0);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	expect(await zoomsBetween(page)).toEqual([]);
});

test('what is shown is arranged again for the space it has, and can be put back', async ({
	page
}) => {
	// Narrow and high, where the case is arranged for a wide window.
	await page.setViewportSize({ width: 390, height: 844 });
	await explore(page, '#tension=washington-tehran');
	const { model } = await placeOf(page, 'iran');
	const again = page.getByRole('button', { name: words.arrange.title });
	await again.click();
	await expect(page.getByText(words.arrange.better)).toBeVisible({ timeout: 60_000 });
	await expect.poll(async () => (await placeOf(page, 'iran')).model).not.toEqual(model);
	expect(await overlappingNames(page)).toEqual([]);
	await page.getByRole('button', { name: words.arrange.putBack }).click();
	await expect.poll(async () => (await placeOf(page, 'iran')).model).toEqual(model);
	await expect(page.getByText(words.arrange.better)).toBeHidden();
});

test('with the rest of the case faded in, which stands in the whole, it is not offered', async ({
	page
}) => {
	await expect(page.getByRole('button', { name: words.arrange.title })).toBeVisible();
	await page.getByRole('radio', { name: 'Fade' }).check();
	await expect(page.getByRole('button', { name: words.arrange.title })).toBeHidden();
	await page.getByLabel(words.arrange.others).click();
	await expect(page.getByRole('button', { name: 'By forces' })).toBeVisible();
});
