import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cross, crossings, overlaps, runsThrough, type Segment, type Upright } from './quality.ts';

/** The corners of a square, and its middle. */
const spots = { a: [0, 0], b: [100, 0], c: [100, 100], d: [0, 100], m: [50, 50] } as const;
type Spot = keyof typeof spots;

const at = (spot: Spot) => ({ x: spots[spot][0], y: spots[spot][1] });
const line = (from: Spot, to: Spot): Segment => ({ a: at(from), b: at(to), pair: [from, to] });
const box = (id: string, x: number, y: number, w = 20, h = 20): Upright => ({ id, x, y, w, h });

describe('crossings', () => {
	test('the diagonals of a square cross once, its sides never', () => {
		const sides = [line('a', 'b'), line('b', 'c'), line('c', 'd'), line('d', 'a')];
		expect(crossings(sides)).toBe(0);
		expect(crossings([...sides, line('a', 'c'), line('b', 'd')])).toBe(1);
	});

	test('lines that share an end do not cross, even along one another', () => {
		expect(cross(line('a', 'c'), line('c', 'b'))).toBe(false);
		expect(cross(line('a', 'c'), line('c', 'a'))).toBe(false);
		expect(cross(line('a', 'c'), { ...line('b', 'd'), pair: ['b', 'a'] })).toBe(false);
	});

	test('a line that only touches another does not cross it', () => {
		expect(cross(line('a', 'c'), line('b', 'm'))).toBe(false);
	});

	test('three lines through one another cross three times', () => {
		const lines = [
			[0, 0, 100, 90],
			[0, 90, 100, 0],
			[0, 40, 100, 35]
		].map(([x1 = 0, y1 = 0, x2 = 0, y2 = 0], i): Segment => ({
			a: { x: x1, y: y1 },
			b: { x: x2, y: y2 },
			pair: [`${i} from`, `${i} to`]
		}));
		expect(crossings(lines)).toBe(3);
	});

	test('it does not matter which line comes first, or which end', () => {
		const point = fc.record({
			x: fc.integer({ min: 0, max: 99 }),
			y: fc.integer({ min: 0, max: 99 })
		});
		fc.assert(
			fc.property(point, point, point, point, (a, b, c, d) => {
				const [one, other]: Segment[] = [
					{ a, b, pair: ['a', 'b'] },
					{ a: c, b: d, pair: ['c', 'd'] }
				];
				expect(cross(other!, one!)).toBe(cross(one!, other!));
				expect(cross({ ...one!, a: b, b: a }, other!)).toBe(cross(one!, other!));
			})
		);
	});
});

describe('lines through boxes', () => {
	test('a line runs through a box in its way, and not through one beside it', () => {
		expect(runsThrough(line('a', 'c'), box('m', 50, 50))).toBe(true);
		expect(runsThrough(line('a', 'c'), box('m', 80, 20))).toBe(false);
		expect(runsThrough(line('a', 'b'), box('m', 50, 5))).toBe(true);
		expect(runsThrough(line('a', 'b'), box('m', 50, 30))).toBe(false);
		expect(runsThrough(line('b', 'c'), box('m', 95, 50))).toBe(true);
		expect(runsThrough(line('b', 'c'), box('m', 70, 50))).toBe(false);
	});

	test('the boxes at its ends do not count', () => {
		expect(runsThrough(line('a', 'c'), box('a', 0, 0))).toBe(false);
		expect(runsThrough(line('a', 'c'), box('c', 100, 100))).toBe(false);
	});

	test('a box beyond the end of a line is not run through', () => {
		expect(runsThrough(line('a', 'm'), box('c', 90, 90))).toBe(false);
		expect(runsThrough(line('m', 'a'), box('c', 90, 90))).toBe(false);
	});
});

test('overlaps count pairs of boxes; touching is none', () => {
	expect(overlaps([box('a', 0, 0), box('b', 15, 15), box('c', 30, 30), box('d', 0, 20)])).toBe(3);
	expect(overlaps([box('a', 0, 0), box('b', 20, 0), box('c', 0, 20)])).toBe(0);
});
