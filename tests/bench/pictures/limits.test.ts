import { expect, test } from 'vitest';
import { exceeded } from './limits.ts';
import { sumsOf, type Measured } from './sums.ts';

const clean: Measured = {
	ties: 10,
	labelled: 10,
	throughShapes: 0,
	throughNames: 0,
	crossedLabels: 0,
	overlaps: 0,
	nearerToOthers: 0,
	headsInOnePoint: 0,
	hiddenHeads: 0,
	endsAtNames: 0,
	crossings: 5,
	letters: 12,
	used: 0.8,
	order: 0.9,
	ms: 20
};
const over = (group: string, pictures: Partial<Measured>[], ratio = 0.5) =>
	[...exceeded(group, sumsOf(pictures.map((each) => ({ ...clean, ...each }))), ratio)].toSorted();

test('a clean picture exceeds nothing', () => {
	expect(over('tensions', [{}, {}])).toEqual([]);
});

test('one tie without a label, or one picture out of order, is too much', () => {
	expect(over('handout', [{}, { labelled: 9, order: 0.84 }])).toEqual(['leastOrder', 'unlabelled']);
	expect(over('lesson', [{ hiddenHeads: 1 }])).toEqual(['hiddenHeads']);
	expect(over('lesson', [{ endsAtNames: 1 }])).toEqual(['endsAtNames']);
});

test('a picture may have one label crossed, and the tensions together four', () => {
	const crossed = { crossedLabels: 1 };
	expect(
		over(
			'tensions',
			Array.from({ length: 4 }, () => crossed)
		)
	).toEqual([]);
	expect(
		over(
			'tensions',
			Array.from({ length: 5 }, () => crossed)
		)
	).toEqual(['crossedLabels']);
	expect(over('lesson', [{ crossedLabels: 2 }])).toEqual(['mostCrossedLabels']);
});

test('lines may cross in less than the share of before, or in as much as is unknown', () => {
	expect(over('opening', [{}], 0.61)).toEqual(['crossings']);
	expect(over('whole', [{ labelled: 0, throughShapes: 2 }], 0.75)).toEqual([]);
	expect(over('opening', [{}], NaN)).toEqual([]);
});

test('generated cases have no limits', () => {
	expect(over('generated', [{ labelled: 0, throughShapes: 99, order: 0 }], 2)).toEqual([]);
});
