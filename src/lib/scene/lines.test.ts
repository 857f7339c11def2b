import { expect, test } from 'vitest';
import { families } from '#lib/case/vocabulary.ts';
import { heads } from './heads.ts';
import { dashes, lineOf } from './lines.ts';

const lines = families.flatMap((family) => [lineOf(family), lineOf(family, { violent: true })]);

test('the families of ties differ in more than colour', () => {
	const drawn = families.map((family) => JSON.stringify(lineOf(family)));
	expect(new Set(drawn).size).toBe(families.length);
});

test('violence gives conflict another head, and no other family', () => {
	expect(lineOf('conflict').head).toBe('tee');
	expect(lineOf('conflict', { violent: true })).toEqual({
		...lineOf('conflict'),
		head: 'triangle-tee'
	});
	for (const family of families) {
		if (family !== 'conflict') expect(lineOf(family, { violent: true })).toEqual(lineOf(family));
	}
});

test('pressure is dashed, contact dotted, all else solid, and the list of dashes has both', () => {
	expect(families.filter((family) => lineOf(family).dash)).toEqual(['pressure', 'contact']);
	expect(dashes.slice(0, 2)).toEqual([lineOf('pressure').dash, lineOf('contact').dash]);
});

test('a tie that nobody asserts has far more gap than line, a hollow head, and else the line of its family', () => {
	for (const family of families) {
		const { dash, hollow, ...rest } = lineOf(family, { unasserted: true });
		expect(lineOf(family)).toMatchObject(rest);
		expect(hollow).toBe(true);
		const [on, off] = dash!;
		expect(off / on).toBeGreaterThanOrEqual(2.5);
		expect(dashes).toContainEqual(dash);
	}
	for (const family of ['pressure', 'contact'] as const) {
		const [on, off] = lineOf(family).dash!;
		expect(lineOf(family, { unasserted: true }).dash![1]).toBeGreaterThanOrEqual(2 * off);
		expect(off / on).toBeLessThan(4);
	}
});

test('a mutual tie has the line of its family without a head, and falls apart if nobody asserts it', () => {
	for (const family of families) {
		const { width, dash } = lineOf(family);
		const bare = { width, dash, head: 'none', hollow: false };
		expect(lineOf(family, { mutual: true })).toEqual(bare);
		expect(lineOf(family, { mutual: true, violent: true })).toEqual(bare);
		expect(lineOf(family, { mutual: true, unasserted: true })).toEqual({
			...bare,
			dash: lineOf(family, { unasserted: true }).dash
		});
	}
});

test('conflict is drawn at double width', () => {
	expect(lineOf('conflict').width).toBe(2 * lineOf('support').width);
});

test.each([...new Set(lines.map(({ head }) => head))])(
	'the head %s touches its tip and lies behind it',
	(head) => {
		const ys = heads[head].flatMap((part) =>
			'circle' in part
				? [part.circle[1] - part.circle[2], part.circle[1] + part.circle[2]]
				: part.points.filter((_, i) => i % 2 === 1)
		);
		expect(Math.min(...ys)).toBeCloseTo(0);
		expect(Math.max(...ys)).toBeLessThanOrEqual(0.5);
	}
);

test.each(Object.entries(heads))(
	'the head %s is as wide to the left as to the right',
	(_, parts) => {
		for (const part of parts) {
			const xs =
				'circle' in part
					? [part.circle[0] - part.circle[2], part.circle[0] + part.circle[2]]
					: part.points.filter((_, i) => i % 2 === 0);
			expect(Math.min(...xs)).toBeCloseTo(-Math.max(...xs));
		}
	}
);
