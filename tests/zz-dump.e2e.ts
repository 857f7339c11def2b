/** Cases in Arabic script, alone and mixed with Latin: each text has one direction wherever it stands. */
import type { Page } from '@playwright/test';
import { noFilter, select } from '../src/lib/case/filter.ts';
import { openingTensions } from '../src/lib/case/tensionFilter.ts';
import type { Case } from '../src/lib/case/case.ts';
import { outlinerOf } from '../src/lib/formats/outline/outlinerOf.ts';
import { nameBox } from '../src/lib/scene/box.ts';
import { toEmphasis } from '../src/lib/scene/emphasis.ts';
import { noPicks } from '../src/lib/scene/picks.ts';
import { toScene, type Scene } from '../src/lib/scene/scene.ts';
import { words } from '../src/lib/words/words.ts';
import { fontFiles } from './fonts.ts';
import { liveOf } from './live.ts';
import { apart, similarity, type Sight, type Spot } from './parity.ts';
import { caseIn, misdirected, openCase, textsOf } from './scripts.ts';
import { expect, test } from './site.ts';
import { heading } from './stage.ts';

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
			if (process.env.DUMP) { const { writeFileSync } = await import('node:fs'); const { PNG } = await import('pngjs'); const put = (n: string, q: { width: number; height: number }) => writeFileSync(`/tmp/shots5/${file}-${n}.png`, PNG.sync.write(q as never)); put('live', live); put(pen ? 'outlines' : 'text', ours); console.log(apart(live, ours, spots).slice(0, 8)); }
			const [furthest] = apart(live, ours, spots);
			expect.soft(furthest?.shades, furthest?.name).toBeLessThan(36);
		}
	});

	test(`${file}: every text on the page that explores stands in its own direction`, async ({
		page
	}) => {
		await openCase(page, text);
		const wrong = async () => [...new Set(await misdirected(page, texts))];
		expect(await wrong()).toEqual([]);
	});
}

function pictureOf(source: Case) {
	const tensionFilters = openingTensions(source);
	const scene = toScene(source, { theme: 'light', system: null, tensionFilters });
	const shown = select(source, { ...noFilter, tensionFilters });
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
