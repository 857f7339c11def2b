import type { Page } from '@playwright/test';
import { noFilter, select } from '../../src/lib/case/filter.ts';
import { openingTensions } from '../../src/lib/case/tensionFilter.ts';
import { toEmphasis, type Emphasis } from '../../src/lib/scene/emphasis.ts';
import type { Theme } from '../../src/lib/scene/palette.ts';
import { noPicks, pickedActor, type Picks } from '../../src/lib/scene/picks.ts';
import { placementAt, placementKeyOf } from '../../src/lib/case/placement.ts';
import type { Scene, SceneEdge } from '../../src/lib/scene/scene.ts';
import { toScene } from '../../src/lib/scene/toScene.ts';
import { curveOf, pointAt } from '../../src/lib/scene/curve.ts';
import { liveOf } from '../live.ts';
import { apart, similarity, spotsOf, type Sight, type Spot } from '../parity.ts';
import { builtIn, explore } from '../picture.ts';
import { expect, test } from '../site.ts';

/** Similar enough to be the same picture; two renderers never round every edge the same way. */
const alike = 0.97;
/** Maximum difference of the cells of a mark, in shades of 255; for a missing mark it is 34 and more. */
const shades = 32;
/** As `shades`, for the whole, where the two engines set tiny dark heads at names half a px apart. */
const shadesOfWhole = 37;

interface View {
	name: string;
	link: string;
	theme: Theme;
	tensionFilters: typeof opening;
	picks: Picks;
}

const opening = openingTensions(builtIn);
const views: View[] = [
	{ name: 'all ties', link: '#tension=', theme: 'light', tensionFilters: [], picks: noPicks },
	{ name: 'one tension', link: '', theme: 'light', tensionFilters: opening, picks: noPicks },
	{
		name: 'a selection',
		link: '#pick=mahdi',
		theme: 'light',
		tensionFilters: opening,
		picks: pickedActor('mahdi')
	},
	{ name: 'one tension, dark', link: '', theme: 'dark', tensionFilters: opening, picks: noPicks }
];

for (const view of views) {
	test(`the SVG and the live canvas show the same picture: ${view.name}`, async ({ page }) => {
		const { live, sight, drawn } = await bothOf(page, view);
		const { scene, emphasis } = pictureOf(view);
		const ours = await drawn(scene, emphasis);
		expect(similarity(live, ours)).toBeGreaterThanOrEqual(alike);
		const [furthest] = apart(live, ours, spotsOf(scene, emphasis, sight, live));
		const most = view.tensionFilters.length === 0 ? shadesOfWhole : shades;
		expect(furthest?.shades, furthest?.name).toBeLessThan(most);
	});
}

test('one colour changed, one head, label or dash lost: each is noticed', async ({ page }) => {
	const view = views[1] as View;
	const { live, sight, drawn } = await bothOf(page, view);
	const { scene, emphasis } = pictureOf(view);
	const spots = spotsOf(scene, emphasis, sight, live);
	// A tie on its own, so that no neighbour makes up for what is missing.
	const edge = [...scene.edges.values()].find(
		({ id, target }) => target === 'us-ambassador' && emphasis.tieLabels.has(id)
	);
	if (!edge) throw new Error('the view has no such tie with a label');
	const changed = (to: Partial<SceneEdge>): Scene => ({
		...scene,
		edges: new Map([...scene.edges, [edge.id, { ...edge, ...to }]])
	});
	const line = lineSpots(scene, edge, sight);
	const unlabelled = new Map([...emphasis.tieLabels].filter(([id]) => id !== edge.id));
	const spoilt: [string, Scene, Emphasis][] = [
		['colour', changed({ color: edge.color === '#0b6bcb' ? '#c2410c' : '#0b6bcb' }), emphasis],
		['head', changed({ head: 'tee', color: edge.color }), emphasis],
		['label', scene, { ...emphasis, tieLabels: unlabelled }],
		['dash', changed({ dash: edge.dash ? null : [6, 4] }), emphasis]
	];

	for (const [what, picture, stress] of spoilt) {
		const seen = apart(live, await drawn(picture, stress), what === 'dash' ? line : spots);
		const own = seen.filter(({ name }) => name.endsWith(` ${edge.id}`));
		expect(own[0]?.shades, what).toBeGreaterThan(shades);
	}
});

/** Spots along the middle of a tie's line, as wide as the line, outside its label. */
function lineSpots({ nodes }: Scene, edge: SceneEdge, { zoom, x, y }: Sight): Spot[] {
	const curve = curveOf(edge, nodes.get(edge.source)!, nodes.get(edge.target)!);
	const side = edge.width * zoom;
	return Array.from({ length: 40 }, (_, i) => 0.2 + i / 200).map((t) => {
		const at = pointAt(curve, t);
		return {
			name: `line of ${edge.id}`,
			x: x + at.x * zoom - side / 2,
			y: y + at.y * zoom - side / 2,
			w: side,
			h: side
		};
	});
}

function pictureOf({ theme, tensionFilters, picks }: View) {
	const filter = { ...noFilter, tensionFilters };
	const { placements } = builtIn;
	const key = placementKeyOf(placements, { filter, unmatched: 'hidden', step: null });
	const placement = placementAt(placements, key);
	const scene = toScene(builtIn, { theme, system: null, tensionFilters, ...placement });
	const shown = select(builtIn, filter);
	return {
		scene,
		emphasis: toEmphasis(builtIn, scene, { shown, unmatched: 'hidden', picks, hovered: null })
	};
}

/** The live canvas of a view, its position, and our own drawing in the same position. */
async function bothOf(page: Page, { link, theme }: View) {
	await page.emulateMedia({ colorScheme: theme });
	await page.setViewportSize({ width: 1440, height: 900 });
	await explore(page, link);
	return liveOf(page);
}
