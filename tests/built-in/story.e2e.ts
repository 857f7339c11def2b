/** What three people do with the page: a teacher, a student at the keyboard, a journalist. */
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import type { Tie } from '../../src/lib/case/case.ts';
import { noFilter, select, type Filter } from '../../src/lib/case/filter.ts';
import { readingOrderOf, mostTiedOf } from '../../src/lib/case/readingOrder.ts';
import { en } from '../../src/lib/words/en.ts';
import { walkName } from '../../src/lib/explore/walk/walkName.ts';
import { builtIn, explore, statusOf, tiesInView, zoomOf } from '../picture.ts';
import { expect, test } from '../site.ts';
import { details, opening } from '../tables.ts';

const groundUnder = (filter: Partial<Filter>) =>
	readingOrderOf(builtIn, select(builtIn, { ...noFilter, ...filter }));
const stop = (page: Page) => page.getByRole('application').getByRole('button');
const status = (page: Page) => page.getByRole('status').filter({ hasText: 'Showing' });
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

test.use({ viewport: { width: 1440, height: 900 } });

test('a teacher picks a tension and reads in the ledger who says so', async ({ page }) => {
	const tension = [...builtIn.tensions.values()].find(({ id }) => id !== builtIn.about.opensOn);
	const tensionFilters = [{ tension: tension?.id ?? '', pole: null }];
	const readingOrder = groundUnder({ tensionFilters });
	const actor = mostTiedOf(readingOrder) ?? '';
	await explore(page);
	const filter = page.getByRole('region', { name: 'Tensions and filters' });
	await filter.getByRole('button', { name: new RegExp(`^${escaped(tension!.title)} \\d`) }).click();
	await expect(status(page)).toContainText(statusOf({ tensionFilters }));
	expect(await tiesInView(page)).toEqual(new Set(groundTies(readingOrder.ties.values())));

	await details(page)
		.getByRole('button', { name: builtIn.actors.get(actor)?.name, exact: true })
		.first()
		.click();
	await details(page).getByRole('listitem').getByRole('button').first().click();
	await expect(details(page).getByRole('heading', { name: 'Who says so?' })).toBeVisible();
	const [read] = await tiesPicked(page);
	for (const { summary, at, asserter } of builtIn.ties.get(read ?? '')?.claims ?? []) {
		const claim = details(page).getByRole('listitem').filter({ hasText: summary });
		await expect(claim).toContainText(at);
		await expect(claim).toContainText(builtIn.asserters.get(asserter)?.name ?? '');
	}
});

test('a student follows a path of ties by keyboard alone, reads a ledger, and goes back', async ({
	page
}) => {
	const readingOrder = groundUnder(opening);
	const start = mostTiedOf(readingOrder) ?? '';
	const stops: [actor: string, tie: string | null][] = [[start, null]];
	await explore(page);
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'Skip to the network' })).toBeFocused();
	await page.keyboard.press('Enter');
	const expectStop = async () => {
		const [actor = '', tie = null] = stops.at(-1) ?? [];
		await expect(stop(page)).toBeFocused();
		await expect(stop(page)).toHaveAccessibleName(walkName(builtIn, readingOrder, { actor, tie }));
	};
	await expectStop();
	for (const [from, tie, to] of pathFrom(start, readingOrder.ties, 4) ?? []) {
		const place = (readingOrder.ties.get(from) ?? []).indexOf(tie);
		await page.keyboard.press('ArrowDown');
		for (let i = 0; i < place; i++) await page.keyboard.press('ArrowRight');
		stops.push([from, tie.id]);
		await expectStop();
		await page.keyboard.press('Enter');
		stops.push([to, null]);
		await expectStop();
	}
	expect(stops).toHaveLength(9);
	stops.pop();
	await page.keyboard.press('Backspace');
	await expectStop();
	await page.keyboard.press('Space');
	const [claim] = builtIn.ties.get(stops.at(-1)?.[1] ?? '')?.claims ?? [];
	await expect(details(page).getByText(claim?.summary ?? '')).toBeVisible();
	while (stops.length > 1) {
		stops.pop();
		await page.keyboard.press('Backspace');
		await expectStop();
	}
});

test('a journalist searches a name as the news spells it, shares the link, and another page shows the same picture', async ({
	page,
	context
}) => {
	const name = builtIn.actors.get('al-mohandes')?.name;
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await explore(page);
	await page.keyboard.press('/');
	await page.keyboard.type('Muhandis');
	await page.keyboard.press('Enter');
	await expect(details(page).getByRole('heading', { name })).toBeVisible();
	await page.getByRole('button', { name: 'Copy link to this view' }).click();
	await expect(page.getByText('Link copied.').last()).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	await page.keyboard.press('Escape');
	// Only this page says over its picture that the search took a filter off.
	await page.getByRole('button', { name: en.link.close }).first().click();
	// A link does not contain the camera: it opens on the whole of the view, in the space that no notice takes.
	await page.getByRole('button', { name: 'Fit to window' }).click();

	const other = await context.newPage();
	await explore(other, new URL(link).hash);
	await expect(details(other).getByRole('heading', { name })).toBeVisible();
	await expect(status(other)).toHaveText(await status(page).innerText());
	expect(await tiesInView(other)).toEqual(await tiesInView(page));
	expect(await zoomOf(other)).toBeCloseTo(await zoomOf(page));
	await expect
		.poll(async () => unlike(await picture(page), await picture(other)))
		.toBeLessThan(0.001);
	await other.getByRole('button', { name: 'Back to the case' }).click();
	expect(unlike(await picture(page), await picture(other))).toBeGreaterThan(0.01);
});

function groundTies(lists: Iterable<readonly Tie[]>): string[] {
	return [...lists].flatMap((ties) => ties.map(({ id }) => id));
}

/** The picked ties, according to the address. */
async function tiesPicked(page: Page): Promise<string[]> {
	await expect.poll(() => page.url()).toContain('tie=');
	const query = new URL(page.url()).hash.slice(1);
	return new URLSearchParams(query).get('tie')?.split(',') ?? [];
}

/**
 * A path of this many ties that visits no actor twice: for each, its first actor, the tie and its second
 * actor. Null if there is none.
 */
function pathFrom(
	from: string,
	ties: ReadonlyMap<string, readonly Tie[]>,
	length: number,
	met: readonly string[] = [from]
): (readonly [string, Tie, string])[] | null {
	if (length === 0) return [];
	for (const tie of ties.get(from) ?? []) {
		const to = tie.source === from ? tie.target : tie.source;
		const rest = met.includes(to) ? null : pathFrom(to, ties, length - 1, [...met, to]);
		if (rest) return [[from, tie, to], ...rest];
	}
	return null;
}

async function picture(page: Page): Promise<PNG> {
	return PNG.sync.read(await page.locator('.graph').screenshot());
}

/**
 * The share of squares that differ visibly between two pictures of the same size. Squares, because the same
 * picture shifts by half a pixel when drawn from textures, which a slow machine creates later.
 */
function unlike(one: PNG, other: PNG): number {
	expect([other.width, other.height]).toEqual([one.width, one.height]);
	const [side, visibly] = [8, 16];
	const [across, down] = [Math.floor(one.width / side), Math.floor(one.height / side)];
	let count = 0;
	for (let square = 0; square < across * down; square++) {
		const [x, y] = [(square % across) * side, Math.floor(square / across) * side];
		const [a, b] = [meanOf(one, x, y, side), meanOf(other, x, y, side)];
		if (a.some((value, channel) => Math.abs(value - (b[channel] ?? 0)) > visibly)) count += 1;
	}
	return count / (across * down);
}

/** The mean red, green and blue of a square. */
function meanOf({ data, width }: PNG, left: number, top: number, side: number): number[] {
	const sums = [0, 0, 0];
	for (let y = top; y < top + side; y++)
		for (let x = left; x < left + side; x++)
			sums.forEach((_, channel) => {
				sums[channel]! += data[(y * width + x) * 4 + channel] ?? 0;
			});
	return sums.map((sum) => sum / side ** 2);
}
