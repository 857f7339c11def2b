import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Cost } from './Cost.ts';
import { Drawing, type DrawnActor, type Link } from './Drawing.ts';
import { mulberry32 } from './seeded.ts';

const area = { w: 1000, h: 1000 };
const at = (x: number, y: number): DrawnActor => ({ x, y, w: 60, h: 40, home: { x, y } });
const between = (from: DrawnActor, to: DrawnActor, bend = 0): Link => ({
	from,
	to,
	label: 60,
	bend,
	middle: { x: 0, y: 0 }
});
const [a, b, c, d] = [at(100, 100), at(700, 700), at(700, 100), at(100, 700)];

describe('a drawing costs what its faults weigh:', () => {
	const crossed = () => new Drawing([a, b, c, d], [between(a, b), between(c, d)], area);

	test('a crossing once', () => {
		expect(new Cost(crossed(), { crossing: 7 }).whole).toBe(7);
	});

	test('no crossing of ties that share an actor', () => {
		const drawing = new Drawing([a, b, c], [between(a, b), between(b, c)], area);
		expect(new Cost(drawing, { crossing: 7 }).whole).toBe(0);
	});

	test('a line through a stranger, but none through its own ends', () => {
		const inTheWay = at(400, 400);
		const drawing = new Drawing([a, b, inTheWay], [between(a, b)], area);
		expect(new Cost(drawing, { through: 3 }).whole).toBe(3);
	});

	test('nothing where it bends round the stranger', () => {
		const drawing = new Drawing([a, b, at(400, 400)], [between(a, b, 300)], area);
		expect(new Cost(drawing, { through: 3 }).whole).toBe(0);
	});

	test('the area of an overlap with its gap of 7', () => {
		const drawing = new Drawing([at(100, 100), at(150, 120)], [], area);
		expect(new Cost(drawing, { overlap: 2 }).whole).toBe(2 * (67 - 50) * (47 - 20));
	});

	test('nothing for a fault without a weight', () => {
		expect(new Cost(crossed(), {}).whole).toBe(0);
	});
});

test('moving some actors changes the whole by what it changes around them', () => {
	const weights = { away: 4, overlap: 0.01, through: 2, bentOut: 1, crossing: 0.3, short: 0.5 };
	fc.assert(
		fc.property(fc.integer(), fc.integer({ min: 1, max: 3 }), (seed, count) => {
			const random = mulberry32(seed);
			const place = () => ({ x: random() * 1000, y: random() * 1000 });
			const actors = Array.from({ length: 9 }, () => at(random() * 1000, random() * 1000));
			const links = actors.flatMap((actor, i) =>
				actors.slice(i + 1).flatMap((other) => {
					return random() < 0.4 ? [between(actor, other, (random() - 0.5) * 200)] : [];
				})
			);
			const drawing = new Drawing(actors, links, area);
			const cost = new Cost(drawing, weights);
			const moved = actors.slice(0, count);
			const [whole, around] = [cost.whole, cost.around(moved)];
			for (const actor of moved) drawing.move(actor, place());
			expect(cost.whole - whole).toBeCloseTo(cost.around(moved) - around, 6);
		})
	);
});
