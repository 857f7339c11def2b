import type { Case, Placement, Step } from '../src/lib/case/case.ts';
import { staged, type Stage, type Staged } from '../src/lib/layout/stage/staged.ts';
import { stageName } from '../src/lib/scene/look.ts';
import { keptOf } from '../tests/bench/pictures/order.ts';

/** The picture, without the band, on screens of 1920 × 1080, 1280 × 720 and 1024 × 768, and in both lessons, in px. */
const stages: readonly Stage[] = [
	{ size: { w: 1920, h: 811 }, namePx: 47.5, leastNamePx: 32.4 },
	{ size: { w: 1280, h: 527 }, namePx: 31.7, leastNamePx: 21.6 },
	{ size: { w: 1024, h: 565 }, namePx: 33.8, leastNamePx: 23 },
	{ size: { w: 760, h: 540 }, namePx: 16 },
	{ size: { w: 360, h: 400 }, namePx: 12.5 }
];
/** What it costs that names are half as large as they should be. */
const small = 8;
/** The share of pairs of actors that should stand as in the case, with some to spare, and the cost of keeping none. */
const order = { least: 0.88, cost: 500 };

/** What misleads on the stages on which a step with this placement is shown, how small its letters get, and what changes its order. */
export function costOnStages(source: Case, step: Step, placement: Placement): number {
	const steps = new Map([...source.placements.steps, [step.id, placement]]);
	const placed = { ...source, placements: { ...source.placements, steps } };
	return stages.reduce((sum, stage) => {
		const laid = staged(placed, step, stage);
		const share = ((stage.size.w / laid.sheet.w) * stageName) / stage.namePx;
		return sum + laid.faults + small * 2 * (1 - share) + disorderOf(source, laid);
	}, 0);
}

function disorderOf({ layout }: Case, { scene, shown }: Staged): number {
	const placed = [...scene.nodes.values()].flatMap(({ id, x, y }) => {
		const home = layout.get(id);
		return home && shown.actors.has(id) ? [{ home, now: { x, y } }] : [];
	});
	return order.cost * Math.max(0, order.least - keptOf(placed));
}
