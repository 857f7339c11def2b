/** Cases in Arabic script, alone and mixed with Latin: each text has one direction wherever it stands. */
import type { Page } from '@playwright/test';
import { noFilter, select } from '../src/lib/case/filter.ts';
import { openingTensions } from '../src/lib/case/tensionFilter.ts';
import { placementAt, placementKeyOf } from '../src/lib/case/placement.ts';
import type { Case } from '../src/lib/case/case.ts';
import { outlinerOf } from '../src/lib/formats/outline/outlinerOf.ts';
import { nameBox } from '../src/lib/scene/box.ts';
import { toEmphasis } from '../src/lib/scene/emphasis.ts';
import { noPicks } from '../src/lib/scene/picks.ts';
import type { Scene } from '../src/lib/scene/scene.ts';
import { toScene } from '../src/lib/scene/toScene.ts';
import { words } from '../src/lib/words/words.ts';
import { fontFiles } from './fonts.ts';
import { liveOf } from './live.ts';
import { apart, similarity, type Sight, type Spot } from './parity.ts';
import { caseIn, misdirected, openCase, textsOf } from './scripts.ts';
import { expect, test } from './site.ts';
import { heading } from './stage.ts';
import { showTables } from './tables.ts';

test.use({ viewport: { width: 1440, height: 900 } });

for (const file of ['arabic-case', 'mixed-case'] as const) {
	const { text, source } = caseIn(file);
	const texts = textsOf(text);

	test(`${file}: canvas, letters and outlines show the same picture`, async ({ page }) => {
		await openCase(page, text);
		const { live, sight, drawn } = await liveOf(page);
		const { scene, emphasis } = pictureOf(source);
		const spots = wordsOf(scene, emphasis, sight);
		expect(spots.length).toBeGreaterThan(10);
		const outliner = outlinerOf(fontFiles(500, 600));
		for (const pen of [null, outliner]) {
			const ours = await drawn(scene, emphasis, pen);
			expect(similarity(live, ours)).toBeGreaterThanOrEqual(0.96);
			const [furthest] = apart(live, ours, spots);
			expect(furthest?.shades, furthest?.name).toBeLessThan(42);
		}
	});

	test(`${file}: every text of the page that explores stands in its own direction`, async ({
		page
	}) => {
		await openCase(page, text);
		await expectDirected(page, texts);
		await showTables(page);
		await expectDirected(page, texts);
		await page.keyboard.press('ArrowLeft');
		const details = page.getByRole('complementary', { name: 'Details' });
		await details
			.getByRole('button', { name: source.actors.get('mayor')!.name, exact: true })
			.click();
		await expect(details.getByRole('article')).toBeVisible();
		await expectDirected(page, texts);
		await details.getByRole('article').getByRole('listitem').getByRole('button').first().click();
		await expect(details.locator('#tie-sentence')).toBeVisible();
		await expectDirected(page, texts);
		await page.getByRole('combobox').fill('a');
		await expectDirected(page, texts);
		await page.getByRole('button', { name: words.header.figure, exact: true }).click();
		await expect(page.getByRole('dialog')).toBeVisible();
		await expectDirected(page, texts);
	});

	test(`${file}: so does every text of the pages that tell it`, async ({ page }) => {
		test.slow();
		await openCase(page, text);
		await page.getByRole('button', { name: words.header.present }).click();
		await expect(heading(page)).toHaveText(source.story[0]!.title);
		await expectDirected(page, texts);
		await expect(page).toHaveURL(/case=lent/);
		const named = /case=[^&]+/.exec(page.url())![0];
		for (const path of pages) {
			await page.goto(`${path}#${named}`);
			await expect(
				page.getByText(source.story[0]!.title).filter({ visible: true }).first()
			).toBeVisible();
			await expectDirected(page, texts);
		}
	});
}

/** The pages of a case besides that which explores it. */
const pages = ['/present/notes', '/handout', '/lesson'];

async function expectDirected(page: Page, texts: ReturnType<typeof textsOf>) {
	expect.soft([...new Set(await misdirected(page, texts))]).toEqual([]);
}

test('on the stage the title of a step begins where its script begins', async ({ page }) => {
	await openCase(page, caseIn('arabic-case').text);
	await page.getByRole('button', { name: words.header.present }).click();
	await expect(heading(page)).toHaveText(caseIn('arabic-case').source.story[0]!.title);
	const { right } = await heading(page).evaluate(
		(title) => title.getBoundingClientRect().toJSON() as DOMRect
	);
	expect(right).toBeGreaterThan(1440 - 40);
});

test('the digits of any script find a name', async ({ page }) => {
	await openCase(page, caseIn('arabic-case').text);
	for (const typed of ['1987', '۱۹۸۷', '१९८७']) {
		await page.getByRole('combobox').fill(typed);
		await expect(page.getByRole('option', { name: '١٩٨٧' }).first()).toBeVisible();
	}
});

function pictureOf(source: Case) {
	const tensionFilters = openingTensions(source);
	const filter = { ...noFilter, tensionFilters };
	// The fixtures hold places for the view they open with, so that the page arranges nothing of its own.
	const key = placementKeyOf(source.placements, { filter, unmatched: 'hidden', step: null });
	const placement = placementAt(source.placements, key);
	const scene = toScene(source, { theme: 'light', system: null, tensionFilters, ...placement });
	const shown = select(source, filter);
	const seen = { shown, unmatched: 'hidden', picks: noPicks, hovered: null } as const;
	return { scene, emphasis: toEmphasis(source, scene, seen) };
}

/** Both halves of each name, and of each label of a tie, in px of the window: in another order, both differ. */
function wordsOf(
	scene: Scene,
	{ actors, tieLabels }: ReturnType<typeof toEmphasis>,
	sight: Sight
): Spot[] {
	const names = [...scene.nodes.values()]
		.filter(({ id }) => ['plain', 'lit'].includes(actors.get(id) ?? ''))
		.map((node) => ({ name: `name of ${node.id}`, box: nameBox(node) }));
	const labels = [...tieLabels].map(([id, { box }]) => ({ name: `label of ${id}`, box }));
	return [...names, ...labels].flatMap(({ name, box: { x, y, w, h } }) =>
		[-0.5, 0].map((start) => ({
			name,
			x: sight.x + (x + start * w) * sight.zoom,
			y: sight.y + (y - h / 2) * sight.zoom,
			w: (w / 2) * sight.zoom,
			h: h * sight.zoom
		}))
	);
}
