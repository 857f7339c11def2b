import type { Page } from '@playwright/test';
import { noFilter, select } from '../src/lib/case/filter.ts';
import { readingOrderOf, mostTiedOf } from '../src/lib/case/readingOrder.ts';
import { walkName } from '../src/lib/explore/walk/walkName.ts';
import { faults } from './axe.ts';
import { builtIn, explore, placeOf } from './picture.ts';
import { expect, test } from './site.ts';

const readingOrder = readingOrderOf(builtIn, select(builtIn, noFilter));
const start = mostTiedOf(readingOrder) ?? '';
const nameOf = (actor: string, tie: string | null = null) =>
	walkName(builtIn, readingOrder, { actor, tie });
const graph = (page: Page) => page.getByRole('application');
const stop = (page: Page) => graph(page).getByRole('button');

async function press(page: Page, ...keys: string[]) {
	for (const key of keys) await page.keyboard.press(key);
}

test.beforeEach(async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await explore(page);
	await page.getByRole('button', { name: 'Clear all' }).click();
	await graph(page).focus();
});

test('the keyboard alone reaches every actor and every tie, and each is read out', async ({
	page
}) => {
	test.slow();
	const readOut = await page.evaluateHandle(() => {
		const names: (string | null | undefined)[] = [];
		document.addEventListener('focusin', () => {
			names.push(document.activeElement?.getAttribute('aria-label'));
		});
		return names;
	});
	await press(page, 'Home');
	const met = new Set<string>();
	for (const actor of readingOrder.actors) {
		const ties = readingOrder.ties.get(actor) ?? [];
		// A tie that was met from its other end need not be met again.
		const further = ties.slice(0, ties.findLastIndex(({ id }) => !met.has(id)) + 1);
		for (const { id } of further) met.add(id);
		await press(page, ...further.map((_, i) => (i === 0 ? 'ArrowDown' : 'ArrowRight')));
		await press(page, ...(further.length > 0 ? ['ArrowUp'] : []), 'ArrowRight');
	}
	const names = new Set(await readOut.jsonValue());
	for (const actor of readingOrder.actors) expect(names).toContain(nameOf(actor));
	for (const { id, source, target } of builtIn.ties.values()) {
		expect(
			[nameOf(source, id), nameOf(target, id)].some((name) => names.has(name)),
			id
		).toBe(true);
	}
});

test('the graph is one tab stop: Tab leaves it, and comes back to where one was', async ({
	page
}) => {
	const stops = await graph(page).evaluate(
		(region) =>
			[...region.querySelectorAll<HTMLElement>('*')].filter(({ tabIndex }) => tabIndex >= 0).length
	);
	expect(stops).toBe(1);
	await expect(stop(page)).toHaveAccessibleName(nameOf(start));
	await press(page, 'ArrowRight');
	const next = readingOrder.actors[readingOrder.actors.indexOf(start) + 1] ?? '';
	await expect(stop(page)).toHaveAccessibleName(nameOf(next));
	for (const [there, back] of [
		['Tab', 'Shift+Tab'],
		['Shift+Tab', 'Tab']
	] as const) {
		await press(page, there);
		await expect(graph(page).locator(':focus')).toHaveCount(0);
		await expect(page.locator(':focus')).toHaveCount(1);
		await press(page, back);
		await expect(stop(page)).toBeFocused();
		await expect(stop(page)).toHaveAccessibleName(nameOf(next));
	}
});

test('Escape leaves the graph in the end; Tab goes on from there', async ({ page }) => {
	await press(page, 'ArrowDown', 'Space', 'Escape', 'Escape');
	await expect(stop(page)).toBeFocused();
	await press(page, 'Escape');
	await expect(page.getByText('You have left the network.')).toBeFocused();
	await press(page, 'Tab');
	await expect(page.getByLabel('Arrange again')).toBeFocused();
});

test('a path is followed tie by tie, its ledger opened, and the way gone back', async ({
	page
}) => {
	await page.keyboard.type('adel');
	await expect(stop(page)).toHaveAccessibleName(nameOf('mahdi'));
	const ties = readingOrder.ties.get('mahdi') ?? [];
	const toTrump = ties.findIndex(({ source, target }) => [source, target].includes('trump'));
	await press(page, 'ArrowDown', ...Array<string>(toTrump).fill('ArrowRight'));
	await expect(stop(page)).toHaveAccessibleName(nameOf('mahdi', ties[toTrump]?.id));
	await press(page, 'Enter');
	await expect(stop(page)).toHaveAccessibleName(nameOf('trump'));
	await press(page, 'Backspace', 'Space');
	await expect(stop(page)).toHaveAttribute('aria-pressed', 'true');
	const details = page.getByRole('complementary', { name: 'Details' });
	await expect(details.getByRole('heading', { name: 'Who says so?' })).toBeVisible();
	await press(page, 'ArrowUp');
	await expect(stop(page)).toHaveAccessibleName(nameOf('mahdi'));
});

test('an actor is moved by keys alone, and that is taken back as one step', async ({ page }) => {
	const before = (await placeOf(page, start)).model;
	await press(page, 'm', 'Shift+ArrowLeft', 'ArrowUp', 'ArrowUp');
	await expect(page.getByText(/^Moving /)).toBeVisible();
	const there = { x: before.x - 60, y: before.y - 24 };
	await expect.poll(async () => (await placeOf(page, start)).model).toEqual(there);
	await press(page, 'Enter', 'Control+z');
	await expect.poll(async () => (await placeOf(page, start)).model).toEqual(before);
	await expect(page.getByRole('button', { name: /^Undo/ })).toBeDisabled();
	await press(page, 'm', 'ArrowUp', 'Escape');
	await expect.poll(async () => (await placeOf(page, start)).model).toEqual(before);
	await expect(stop(page)).toBeFocused();
});

test('F shows the actor and its partners alone, and the walk keeps to them', async ({ page }) => {
	await press(page, 'f');
	await expect(page.getByText(/^Only the neighbourhood of /)).toBeVisible();
	const partners = new Set(
		readingOrder.ties.get(start)?.flatMap(({ source, target }) => [source, target])
	);
	await expect(stop(page)).toHaveAccessibleName(new RegExp(`of ${partners.size}\\.$`));
	await press(page, 'End', 'Home');
	await expect(stop(page)).toHaveAccessibleName(/\. 1 of /);
	await expect(stop(page)).toBeFocused();
});

test('the focus lies on the actor, and goes with it through zooming, panning and dragging', async ({
	page
}) => {
	/** Horizontal distance between the middle of the focus and that of the actor, in px. */
	const apart = async () => {
		const box = await stop(page).boundingBox();
		return Math.abs((box?.x ?? 0) + (box?.width ?? 0) / 2 - (await placeOf(page, start)).x);
	};
	expect(await apart()).toBeLessThan(2);
	await press(page, '+', '+', 'Shift+ArrowLeft');
	await expect.poll(apart).toBeLessThan(2);
	const { x, y } = await placeOf(page, start);
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + 40, y - 30, { steps: 4 });
	await expect.poll(async () => (await placeOf(page, start)).x).toBeGreaterThan(x + 20);
	await expect.poll(apart).toBeLessThan(2);
	await page.mouse.up();
});

test('where the focus goes comes into sight, also from under a panel', async ({ page }) => {
	await press(page, '+', '+', '+', '+', '+', 'Home');
	for (let i = 0; i < 12; i++) {
		await expect.poll(() => inSight(page)).toBe(true);
		await press(page, i % 3 === 2 ? 'PageDown' : 'ArrowDown');
	}
});

test('coming back to a stop that was panned away brings it into sight', async ({ page }) => {
	const panned = async () => {
		await press(page, 'Shift+ArrowLeft');
		return inSight(page);
	};
	await expect.poll(panned).toBe(false);
	await press(page, 'Tab', 'Shift+Tab');
	await expect.poll(() => inSight(page)).toBe(true);
});

test('after a click the walk goes on from there', async ({ page }) => {
	const { x, y } = await placeOf(page, 'trump');
	await page.mouse.click(x, y);
	await graph(page).focus();
	await expect(stop(page)).toHaveAccessibleName(nameOf('trump'));
});

test('axe finds nothing wrong on the way', async ({ page }) => {
	for (const keys of [[], ['ArrowDown'], ['Space'], ['Escape', 'm', 'ArrowLeft']]) {
		await press(page, ...keys);
		expect(await faults(page)).toEqual([]);
	}
});

/** Whether nothing covers any corner of the focused element, which lies in the picture. */
async function inSight(page: Page): Promise<boolean> {
	return stop(page).evaluate((button) => {
		const region = button.closest('[role=application]');
		const { left, right, top, bottom } = button.getBoundingClientRect();
		const corners = [left + 8, right - 8].flatMap((x) => [top + 8, bottom - 8].map((y) => [x, y]));
		return corners.every(([x = 0, y = 0]) => region?.contains(document.elementFromPoint(x, y)));
	});
}
