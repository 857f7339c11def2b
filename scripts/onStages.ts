import type { Case, Placement, Step } from '../src/lib/case/case.ts';
import { Cost } from '../src/lib/layout/Cost.ts';
import { Drawing } from '../src/lib/layout/Drawing.ts';
import { none } from '../src/lib/layout/plans.ts';
import { staged, type Stage, type Staged } from '../src/lib/layout/stage/staged.ts';
import { narrow, wide } from '../src/lib/lesson/shapes.ts';
import { stageName } from '../src/lib/scene/look.ts';
import { stageOn } from '../src/lib/stage/stageOn.ts';
import { keptOf } from '../tests/bench/pictures/order.ts';

/** Screens, and the picture that the band leaves on each, in px. */
const screens = [
	{ stage: { w: 1920, h: 1080 }, picture: { w: 1920, h: 811 } },
	{ stage: { w: 1280, h: 720 }, picture: { w: 1280, h: 527 } },
	{ stage: { w: 1024, h: 768 }, picture: { w: 1024, h: 543 } }
];
const stages: readonly Stage[] = [...screens.map((screen) => stageOn(screen, 0)), wide, narrow];
/** What it costs that names are half as large as they should be. */
const small = 8;
/** What it costs that two ties meet their actor in one point. */
const sameEnd = 3;
/** The share of pairs of actors that should stand as in the case, with some to spare, and the cost of keeping none. */
const order = { least: 0.88, cost: 500 };

/**
 * What misleads on the stages on which a step with this placement is shown, which ends of ties lie on one another,
 * how small its letters get, and what changes its order.
 */
export function costOnStages(source: Case, step: Step, placement: Placement): number {
	const steps = new Map([...source.placements.steps, [step.id, placement]]);
	const placed = { ...source, placements: { ...source.placements, steps } };
	return stages.reduce((sum, stage) => {
		const laid = staged(placed, step, stage);
		const share = ((stage.size.w / laid.sheet.w) * stageName) / stage.namePx;
		const cost = laid.faults + crowdedEnds(laid) + small * 2 * (1 - share);
		return sum + cost + disorderOf(source, laid);
	}, 0);
}

function crowdedEnds({ scene, shown, sheet }: Staged): number {
	const nodes = [...shown.actors].flatMap((id) => scene.nodes.get(id) ?? []);
	const edges = [...shown.ties.keys()].flatMap((id) => scene.edges.get(id) ?? []);
	const places = nodes.map(({ x, y }) => ({ x: x - sheet.x, y: y - sheet.y }));
	return new Cost(new Drawing(nodes, edges, sheet, places), { ...none, sameEnd }).whole;
}

function disorderOf({ layout }: Case, { scene, shown }: Staged): number {
	const placed = [...scene.nodes.values()].flatMap(({ id, x, y }) => {
		const home = layout.get(id);
		return home && shown.actors.has(id) ? [{ home, now: { x, y } }] : [];
	});
	return order.cost * Math.max(0, order.least - keptOf(placed));
}
