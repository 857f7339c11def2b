import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyTwoNodes, bowed, nodeAt } from '../../../tests/fixtures/nodes.ts';
import type { Tie } from '#lib/case/case.ts';
import { bendsOf, swaysOf } from './bends.ts';
import { curveOf } from './curve.ts';
import { tieFontSize, type SceneNode } from './scene.ts';

const tie = (id: string, source: string, target: string): Tie => ({
	id,
	source,
	target,
	type: 'backs',
	tensions: [],
	claims: []
});

/** The control points of ties between two actors; `true` runs from the first to the second. */
function controlsOf(one: SceneNode, other: SceneNode, ways: readonly boolean[]) {
	const ties = ways.map((forth, i) =>
		forth ? tie(`${i}`, one.id, other.id) : tie(`${i}`, other.id, one.id)
	);
	const bends = bendsOf(ties);
	return ties.map(({ id, source }) => {
		const [from, to] = source === one.id ? [one, other] : [other, one];
		return curveOf(bowed(bends.get(id)!), from, to).control;
	});
}

test('a lone tie runs straight', () => {
	expect(bendsOf([tie('t', 'ann', 'bo')]).get('t')).toBeCloseTo(0);
});

test('two parallel ties bow to either side, equally far', () => {
	const bends = bendsOf([tie('t', 'ann', 'bo'), tie('u', 'ann', 'bo')]);
	expect(bends.get('t')).toBe(-bends.get('u')!);
	expect(bends.get('t')).not.toBe(0);
});

test('a tie there and one back bow to either side too', () => {
	const [there, back] = controlsOf(nodeAt(0, 0), nodeAt(300, 0), [true, false]);
	expect(there!.y).toBeCloseTo(-back!.y);
	expect(Math.abs(there!.y)).toBeGreaterThan(5);
});

test('the ties of a pair lie apart, whatever their number and ways, with room for a label', () => {
	const ways = fc.array(fc.boolean(), { minLength: 2, maxLength: 7 });
	fc.assert(
		fc.property(anyTwoNodes, ways, ([one, other], ways) => {
			const controls = controlsOf(one, other, ways);
			controls.forEach((a, i) => {
				for (const b of controls.slice(i + 1)) {
					// A curve bows out half as far as its control point.
					expect(Math.hypot(a.x - b.x, a.y - b.y) / 2).toBeGreaterThan(1.35 * tieFontSize);
				}
			});
		})
	);
});

test('ties of other pairs change nothing', () => {
	const pair = [tie('t', 'ann', 'bo'), tie('u', 'bo', 'ann')];
	const alone = bendsOf(pair);
	const among = bendsOf([tie('v', 'ann', 'cy'), ...pair, tie('w', 'cy', 'bo')]);
	expect(among.get('t')).toBe(alone.get('t'));
	expect(among.get('u')).toBe(alone.get('u'));
	expect(among.get('v')).toBeCloseTo(0);
});

test('ids with odd letters do not make two pairs one', () => {
	const bends = bendsOf([tie('t', 'a,b', 'c'), tie('u', 'a', 'b,c'), tie('v', 'a","b', 'c')]);
	for (const bend of bends.values()) expect(bend).toBeCloseTo(0);
});

test('loops reach out beyond the largest shape, and bend no other tie of their actor', () => {
	const loops = ['s', 't', 'u'].map((id) => tie(id, 'ann', 'ann'));
	const bends = bendsOf([...loops, tie('v', 'ann', 'bo')]);
	for (const { id } of loops) expect(bends.get(id)).toBeGreaterThan(52 / 2);
	expect(new Set(loops.map(({ id }) => bends.get(id))).size).toBe(loops.length);
	expect(bends.get('v')).toBeCloseTo(0);
});

test('ties of a pair end in the order of their bends, whichever way they run', () => {
	const ties = [tie('there', 'a', 'b'), tie('back', 'b', 'a'), tie('on', 'a', 'b')];
	// Seen from a to b: back bends to the left of the others, on to the right.
	const bends = new Map([
		['there', 10],
		['back', 40],
		['on', 60]
	]);
	const sways = swaysOf(ties, bends);
	const seenFromA = ['there', 'back', 'on'].map((id) => (id === 'back' ? -1 : 1) * sways.get(id)!);
	expect(seenFromA).toEqual([0, -11, 11]);
});

test('a tie alone between its actors ends in the middle, and so does a loop', () => {
	expect(swaysOf([tie('only', 'a', 'b'), tie('self', 'a', 'a')], new Map()).size).toBe(0);
});
