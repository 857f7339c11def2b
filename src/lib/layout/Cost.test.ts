import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SceneEdge } from '#lib/scene/scene.ts';
import { toScene } from '#lib/scene/toScene.ts';
import { nodeAt } from '../../../tests/fixtures/nodes.ts';
import { tangledCase } from '../../../tests/fixtures/tangles.ts';
import { Cost } from './Cost.ts';
import { Drawing } from './Drawing.ts';
import type { Weights } from './faults.ts';
import { anyMove } from './moves.ts';
import { misleading, none, placing } from './plans.ts';
import { mulberry32 } from './mulberry32.ts';

const area = { w: 1000, h: 1000 };
const [a, b, c, d] = [nodeAt(100, 100), nodeAt(700, 700), nodeAt(700, 100), nodeAt(100, 700)];

/** A tie between two actors, with a label as wide as its letters. */
function tie(from: typeof a, to: typeof a, part: Partial<SceneEdge> = {}): SceneEdge {
	const line = { width: 2, dash: null, head: 'triangle', hollow: false } as const;
	const [id, source, target] = [`${from.id} ${to.id} ${part.bend ?? 0}`, from.id, to.id];
	const drawn = {
		color: '#000000',
		halo: false,
		label: 'backs',
		outlined: false,
		order: 0
	} as const;
	return {
		id,
		source,
		target,
		bend: 0,
		sway: 0,
		startSway: 0,
		endSway: 0,
		...line,
		...drawn,
		...part
	};
}

function costOf(
	nodes: readonly (typeof a)[],
	edges: SceneEdge[],
	weights: Partial<Weights>
): number {
	return new Cost(new Drawing(nodes, edges, area, nodes), { ...none, ...weights }).whole;
}

describe('a drawing costs what its faults weigh:', () => {
	const crossed = [tie(a, b), tie(c, d)];

	test('a crossing once', () => {
		expect(costOf([a, b, c, d], crossed, { crossing: 7 })).toBe(7);
	});

	test('no crossing of ties that only share an actor', () => {
		expect(costOf([a, b, c], [tie(a, b), tie(b, c)], { crossing: 7 })).toBe(0);
	});

	test('both labels where each lies on the other line', () => {
		expect(costOf([a, b, c, d], crossed, { labelCrossed: 3 })).toBe(6);
		const aside = crossed.map((edge) => ({
			...edge,
			labelPlace: { share: 0.25, lines: 1 } as const
		}));
		expect(costOf([a, b, c, d], aside, { labelCrossed: 3 })).toBe(0);
	});

	test('a label that the head of another tie points at', () => {
		const [along, from] = [tie(a, c), nodeAt(100, 118)];
		const pointing = (to: typeof a) =>
			costOf([a, c, from, to], [along, tie(from, to)], { labelCrossed: 3 });
		expect(pointing(nodeAt(450, 118))).toBe(3);
		expect(pointing(nodeAt(600, 118))).toBe(0);
	});

	test('a line through the shape of a stranger, but none through those of its own ends', () => {
		expect(costOf([a, b, nodeAt(400, 400)], [tie(a, b)], { throughShape: 3 })).toBe(3);
		const bent = tie(a, b, { bend: 300 });
		expect(costOf([a, b, nodeAt(400, 400)], [bent], { throughShape: 3 })).toBe(0);
	});

	test('a line through the name of a stranger, at whichever side it stands', () => {
		const [from, to] = [
			{ ...a, nameSide: 'left' },
			{ ...b, nameSide: 'right' }
		] as const;
		const above = nodeAt(400, 425);
		expect(costOf([from, to, above], [tie(from, to)], { throughName: 3 })).toBe(0);
		const named = { ...above, nameSide: 'above' } as const;
		expect(costOf([from, to, named], [tie(from, to)], { throughName: 3 })).toBe(3);
	});

	test('a line so near to the name of its own actor that it may end there', () => {
		expect(costOf([a, b], [tie(a, b)], { nearName: 3 })).toBe(3);
	});

	test('a line that ends at the name of its own actor instead of the shape', () => {
		expect(costOf([a, d], [tie(a, d)], { atName: 1 })).toBe(1);
		const aside = { ...a, nameSide: 'right' } as const;
		expect(costOf([aside, d], [tie(aside, d)], { atName: 1 })).toBe(0);
	});

	test('a line that runs behind the name of its own actor on its way to the shape', () => {
		const [named, near] = [{ ...a, nameSide: 'right' } as const, nodeAt(180, 150)];
		const cost = (bend: number) =>
			costOf([named, near], [tie(named, near, { bend })], { atName: 1 });
		// Up first, and down through the name.
		expect(cost(-80)).toBe(1);
		expect(cost(80)).toBe(0);
	});

	test('an end at a name alike for every head, however much space the head takes', () => {
		const ending = (head: SceneEdge['head'], nameSide: 'below' | 'right') => {
			const named = { ...a, nameSide };
			return costOf([named, d], [tie(d, named, { head, width: 5 })], { atName: 1 });
		};
		for (const head of ['tee', 'triangle', 'vee', 'circle', 'none'] as const) {
			expect([head, ending(head, 'below'), ending(head, 'right')]).toEqual([head, 1, 0]);
		}
	});

	test('a line that passes the ends of a tie between two others, by how near it passes', () => {
		const passing = (y: number) => {
			const [from, to] = [nodeAt(200, y), nodeAt(400, y)];
			return costOf([a, c, from, to], [tie(a, c), tie(from, to)], { endPassed: 5 });
		};
		expect(passing(104)).toBeCloseTo(2 * 5 * 0.6);
		expect(passing(109)).toBeCloseTo(2 * 5 * 0.1);
		expect(passing(111)).toBe(0);
	});

	test('of two ties of one actor, only the end that is not at that actor as passed', () => {
		const edges = [tie(a, c), tie(a, nodeAt(400, 104))];
		expect(costOf([a, c, nodeAt(400, 104)], edges, { endPassed: 5 })).toBeCloseTo(3.2, 1);
	});

	test('a label that covers nearly all of its line', () => {
		const near = nodeAt(190, 100);
		expect(costOf([a, near], [tie(a, near)], { labelTooLong: 1 })).toBeGreaterThan(1);
		expect(costOf([a, c], [tie(a, c)], { labelTooLong: 1 })).toBe(0);
	});

	test('a label by the bar of an attack, and by no other head', () => {
		const labelled = (share: number, part: Partial<SceneEdge>) =>
			costOf([a, c], [tie(a, c, { ...part, labelPlace: { share, lines: 1 } })], { atBar: 3 });
		expect(labelled(0.92, { head: 'triangle-tee' })).toBeGreaterThan(1);
		expect(labelled(0.92, { head: 'triangle' })).toBe(0);
		expect(labelled(0.8, { head: 'triangle-tee' })).toBe(0);
	});

	test('two ties of one pair that coincide, and none that lie apart', () => {
		const twice = (bend: number) => [tie(a, b), { ...tie(a, b, { bend }), id: 'other' }];
		expect(costOf([a, b], twice(0), { tooClose: 5 })).toBe(5);
		expect(costOf([a, b], twice(46), { tooClose: 5 })).toBe(0);
	});

	test('names that touch', () => {
		expect(costOf([a, nodeAt(130, 110)], [], { touching: 1 })).toBeGreaterThan(2);
	});

	test('a pair that has changed its order from left to right', () => {
		const drawing = new Drawing([a, c], [], area, [c, a]);
		expect(new Cost(drawing, { ...none, disorder: 1 }).whole).toBe(0);
		drawing.move(drawing.actors[0]!, a);
		drawing.move(drawing.actors[1]!, c);
		expect(new Cost(drawing, { ...none, disorder: 1 }).whole).toBe(1);
	});

	test('nothing for a fault without a weight', () => {
		expect(costOf([a, b, c, d], crossed, {})).toBe(0);
	});
});

test('after any moves, made and taken back, the cost kept up to date is that of the drawing', () => {
	const scene = toScene(tangledCase(), { theme: 'light', tensionFilters: [] });
	const nodes = [...scene.nodes.values()].map((node) => ({
		...node,
		x: node.x + 300,
		y: node.y + 300
	}));
	fc.assert(
		fc.property(fc.integer(), fc.array(fc.boolean(), { maxLength: 40 }), (seed, kept) => {
			const random = mulberry32(seed);
			const drawing = new Drawing(nodes, [...scene.edges.values()], area, nodes);
			const cost = new Cost(drawing, placing.weights);
			let expected = cost.whole;
			for (const keep of kept) {
				const move = anyMove(drawing, 0.5, random)!;
				move.make();
				const grown = cost.update(move.actors, move.links);
				if (keep) expected += grown;
				else {
					move.unmake();
					cost.undo();
				}
			}
			// Costs grow large where actors coincide, so they are compared as a ratio. When the actors part, what
			// was rounded off the large sum stays in the small one.
			expect(cost.whole / expected).toBeCloseTo(1, 5);
			expect(new Cost(drawing, placing.weights).whole / expected).toBeCloseTo(1, 5);
		}),
		{ numRuns: 60 }
	);
});

test('what misleads is a part of what the search avoids', () => {
	for (const [fault, weight] of Object.entries(misleading)) {
		if (weight > 0) expect(placing.weights[fault as keyof Weights]).toBeGreaterThan(0);
	}
});
