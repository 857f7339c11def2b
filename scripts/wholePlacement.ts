import type { Case, Id, Point } from '../src/lib/case/case.ts';
import { arrange } from '../src/lib/layout/arrange.ts';
import { arrangementOf } from '../src/lib/layout/arrangementOf.ts';
import { Cost } from '../src/lib/layout/Cost.ts';
import { Drawing } from '../src/lib/layout/Drawing.ts';
import { improve } from '../src/lib/layout/improve.ts';
import { arrangingCase } from '../src/lib/layout/plans.ts';
import { stretched } from '../src/lib/layout/stretched.ts';
import { outerBox } from '../src/lib/scene/box.ts';
import { toScene } from '../src/lib/scene/toScene.ts';
import { rounded } from './rounded.ts';

/** Runs of cose-bilkent that are compared, and how many of the best are improved. */
const runs = Number(process.env.RUNS ?? 40);
const finalists = Number(process.env.FINALISTS ?? 3);
/** The sheet: its area relative to that of the boxes on it, and its width per height. */
const airiness = 6;
const ratio = 1.2;

const look = { theme: 'light', tensionFilters: [] } as const;

/**
 * The case with the best places found for all its actors, about 0, 0. It starts from where they are now and
 * from many runs of cose-bilkent, improves the best few, and keeps the best of those.
 */
export function wholePlacement(source: Case): Case {
	const { weights, search } = arrangingCase;
	const costOf = (drawing: Drawing) => new Cost(drawing, weights).whole;
	const improved = firstDrawings(source)
		.sort((one, other) => costOf(one) - costOf(other))
		.slice(0, finalists)
		.map((drawing, seed) => {
			const cost = improve(drawing, weights, search, seed);
			console.log(`whole: cost ${cost.toFixed(1)}`);
			return { drawing, cost };
		});
	const [best] = improved.sort((one, other) => one.cost - other.cost);
	return best ? arrangedAs(source, best.drawing) : source;
}

/** The case as it stands, and after each run of cose-bilkent, on a sheet of its own size. */
function firstDrawings(source: Case): Drawing[] {
	const scene = toScene({ ...source, placements: { ...source.placements, whole: null } }, look);
	const nodes = [...scene.nodes.values()];
	const filled = nodes.map(outerBox).reduce((sum, { w, h }) => sum + w * h, 0);
	const h = Math.sqrt((airiness * filled) / ratio);
	const sheet = { w: h * ratio, h };
	const byForces = Array.from({ length: runs }, (_, seed) => {
		const wanted = { layout: 'cose-bilkent', centre: null, seed } as const;
		return arrange(arrangementOf(source, scene, wanted));
	});
	return [source.layout, ...byForces].map((places) => {
		const at = nodes.map((node) => ({ ...node, ...places.get(node.id) }));
		return new Drawing(nodes, [...scene.edges.values()], sheet, stretched(at, [], sheet));
	});
}

/** The case with the places, names and bends of a drawing; labels are placed for what is shown of it. */
function arrangedAs(source: Case, { placement, area }: Drawing): Case {
	const places = new Map<Id, Point>(
		[...placement.places].map(([id, { x, y }]) => [id, { x: x - area.w / 2, y: y - area.h / 2 }])
	);
	const whole = rounded({ ...placement, places, labels: new Map() });
	return {
		...source,
		layout: whole.places,
		placements: { ...source.placements, whole: { ...whole, places: new Map() } }
	};
}
