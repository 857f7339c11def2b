import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Cost, noWeights, type Weights } from './Cost.ts';
import { Drawing, type DrawnActor, type Link } from './Drawing.ts';
import { mulberry32 } from './seeded.ts';

const area = { w: 1000, h: 1000 };
const at = (x: number, y: number, weight = 1): DrawnActor => ({
	x,
	y,
	w: 60,
	h: 40,
	home: { x, y },
	span: 500,
	weight
});
const between = (from: DrawnActor, to: DrawnActor, bend = 0): Link => ({
	from,
	to,
	label: 60,
	bend,
	weight: 2,
	middle: { x: 0, y: 0 }
});
const costOf = (drawing: Drawing, weights: Partial<Weights>) =>
	new Cost(drawing, { ...noWeights, ...weights }).whole;
const [a, b, c, d] = [at(100, 100), at(700, 700), at(700, 100), at(100, 700)];

describe('a drawing costs what its faults weigh:', () => {
	const crossed = () => new Drawing([a, b, c, d], [between(a, b), between(c, d)], area);

	test('a crossing once, by the weights of both lines', () => {
		expect(costOf(crossed(), { crossing: 7 })).toBe(7 * 4);
	});

	test('no crossing of ties that share an actor', () => {
		const drawing = new Drawing([a, b, c], [between(a, b), between(b, c)], area);
		expect(costOf(drawing, { crossing: 7 })).toBe(0);
	});

	test('a line through a stranger, but none through its own ends', () => {
		const inTheWay = at(400, 400, 5);
		const drawing = new Drawing([a, b, inTheWay], [between(a, b)], area);
		expect(costOf(drawing, { through: 3 })).toBe(3 * 2 * 5);
	});

	test('nothing where it bends round the stranger', () => {
		const drawing = new Drawing([a, b, at(400, 400)], [between(a, b, 300)], area);
		expect(costOf(drawing, { through: 3 })).toBe(0);
	});

	test('the area of an overlap with its gap of 7', () => {
		const drawing = new Drawing([at(100, 100), at(150, 120)], [], area);
		expect(costOf(drawing, { overlap: 2 })).toBe(2 * (67 - 50) * (47 - 20));
	});

	test('nothing for a fault without a weight', () => {
		expect(costOf(crossed(), {})).toBe(0);
	});
});

test('moving an actor changes the whole by what it changes around it', () => {
	const weights = {
		away: 4,
		astray: 1,
		overlap: 0.01,
		short: 0.5,
		stretched: 1,
		bentOut: 1,
		through: 2,
		crossing: 0.3
	};
	fc.assert(
		fc.property(fc.integer(), (seed) => {
			const random = mulberry32(seed);
			const actors = Array.from({ length: 9 }, () => at(random() * 1000, random() * 1000, 3));
			const links = actors.flatMap((actor, i) =>
				actors.slice(i + 1).flatMap((other) => {
					return random() < 0.4 ? [between(actor, other, (random() - 0.5) * 200)] : [];
				})
			);
			const drawing = new Drawing(actors, links, area);
			const cost = new Cost(drawing, weights);
			const [moved] = actors as [DrawnActor];
			const [whole, around] = [cost.whole, cost.around(moved)];
			drawing.move(moved, { x: random() * 1000, y: random() * 1000 });
			expect(cost.whole - whole).toBeCloseTo(cost.around(moved) - around, 5);
		})
	);
});
