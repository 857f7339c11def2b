import { describe, expect, test } from 'vitest';
import { noFilter, select } from '#lib/case/filter.ts';
import { parseCase } from '#lib/case/parse.ts';
import { smallCase, type CaseFileInput } from '../../../tests/fixtures/small-case.ts';
import { canArrangeAgain } from './canArrangeAgain.ts';
import { isWorse, judge } from './judged.ts';
import { legible } from './plans.ts';

const space = { w: 800, h: 600 };
const look = { theme: 'light', tensionFilters: [] } as const;

/** How legible the small case is with these ties alone, and its actors far apart at these places. */
function judged(
	ties: [source: string, target: string][],
	places: Record<string, [number, number]>
) {
	const file: CaseFileInput = smallCase();
	const [first] = file.ties;
	file.ties = ties.map(([source, target], i) => ({ ...first!, id: `t${i}`, source, target }));
	Object.assign(file, { events: [], stories: [] });
	file.layout = Object.entries(places).map(([actor, [x, y]]) => ({ actor, x, y }));
	const source = parseCase(file);
	const { ties: all } = select(source, noFilter);
	const shown = { actors: new Set(Object.keys(places)), ties: all };
	return judge(source, look, shown, space);
}

const square: Record<string, [number, number]> = {
	mayor: [0, 0],
	council: [600, 0],
	company: [600, 600],
	guards: [0, 600]
};

describe('a picture', () => {
	test('costs nothing where no line crosses another or meets a stranger', () => {
		expect(
			judged(
				[
					['mayor', 'council'],
					['guards', 'company']
				],
				square
			).cost
		).toBe(0);
	});

	test('costs something for two lines that cross, and for a line through an actor', () => {
		expect(
			judged(
				[
					['mayor', 'company'],
					['council', 'guards']
				],
				square
			).cost
		).toBeGreaterThan(0);
		const beside = (x: number, y: number) =>
			judged([['mayor', 'council']], { ...square, dockers: [x, y] }).cost;
		expect([beside(300, 300) === 0, beside(300, 0) > 0]).toEqual([true, true]);
	});

	test('costs the crossing, the label that a line crosses, and the names where lines end', () => {
		const { cost } = judged(
			[
				['mayor', 'company'],
				['council', 'guards']
			],
			square
		);
		expect(cost).toBe(legible.crossing + legible.labelCrossed + 2 * legible.atName);
	});

	test('costs more where a tie has no room for its label', () => {
		const withGuards = (x: number) =>
			judged(
				[
					['mayor', 'council'],
					['guards', 'company']
				],
				{ ...square, company: [x, 600] }
			).cost;
		expect(withGuards(120) - withGuards(150)).toBeGreaterThan(legible.labelCovered);
	});

	test('has smaller letters where it needs more of the space', () => {
		const wide = judged([['mayor', 'council']], square);
		const wider = judged([['mayor', 'council']], { ...square, council: [1200, 0] });
		expect(wider.letters).toBeLessThan(wide.letters * 0.7);
	});
});

test('worse is what has more faults, or letters that are smaller to the eye', () => {
	const was = { cost: 4, letters: 1 };
	expect(isWorse({ cost: 4, letters: 0.97 }, was)).toBe(false);
	expect(isWorse({ cost: 4, letters: 0.9 }, was)).toBe(true);
	expect(isWorse({ cost: 4.1, letters: 2 }, was)).toBe(true);
	expect(isWorse({ cost: 0, letters: 1 }, was)).toBe(false);
});

test('neither nothing nor more than anybody waits for can be arranged again', () => {
	const many = (n: number) => Array.from({ length: n }, (_, i) => String(i));
	const shown = (actors: number, ties: number) => ({
		actors: new Set(many(actors)),
		ties: new Map(many(ties).map((id) => [id, []]))
	});
	expect([shown(4, 0), shown(61, 9), shown(9, 121)].map(canArrangeAgain)).toEqual([
		false,
		false,
		false
	]);
	expect(canArrangeAgain(shown(60, 120))).toBe(true);
});
