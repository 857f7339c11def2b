import { expect, test } from 'vitest';
import { outerBox } from '#lib/scene/box.ts';
import { linesOf, sizeOf } from '#lib/scene/labelPlaces.ts';
import { toScene } from '#lib/scene/toScene.ts';
import { tangledCase } from '../../../tests/fixtures/tangles.ts';
import { stretched } from './stretched.ts';

const source = tangledCase();
const scene = toScene(source, { theme: 'light', tensionFilters: [] });
const [nodes, edges] = [[...scene.nodes.values()], [...scene.edges.values()]];
const sheet = { w: 900, h: 500 };
const boxes = stretched(nodes, [], sheet).map((at, i) => outerBox({ ...nodes[i]!, ...at }));

test('what is outermost comes to 6 units from the edges of the sheet', () => {
	const left = Math.min(...boxes.map(({ x, w }) => x - w / 2));
	const right = Math.max(...boxes.map(({ x, w }) => x + w / 2));
	expect([left, right]).toEqual([expect.closeTo(6), expect.closeTo(894)]);
	const top = Math.min(...boxes.map(({ y, h }) => y - h / 2));
	const bottom = Math.max(...boxes.map(({ y, h }) => y + h / 2));
	expect([top, bottom]).toEqual([expect.closeTo(6), expect.closeTo(494)]);
});

test('a picture that fills its sheet stays as it is', () => {
	const placed = stretched(nodes, [], sheet).map((at, i) => ({ ...nodes[i]!, ...at }));
	stretched(placed, [], sheet).forEach(({ x, y }, i) => {
		expect(x).toBeCloseTo(placed[i]!.x);
		expect(y).toBeCloseTo(placed[i]!.y);
	});
});

test('a label that is outermost stays within', () => {
	const [above, below] = [nodes[0]!, nodes[1]!].map((node, i) => ({ ...node, x: 0, y: 900 * i }));
	const aside = { ...nodes[2]!, x: 900, y: 450 };
	const tie = { ...edges[0]!, source: above!.id, target: below!.id };
	const edge = { ...tie, bend: 0, label: 'a label of many letters, far wider than its actors' };
	const [at] = stretched([above!, below!, aside], [edge], sheet);
	const left = at!.x - sizeOf(linesOf(edge.label, 1)).w / 2;
	expect(left).toBeGreaterThan(0);
	expect(left).toBeLessThan(12);
});

test('actors in one column stay in one, in the middle', () => {
	const column = nodes.map((node) => ({ ...node, x: 40 }));
	expect(stretched(column, [], sheet).map(({ x }) => x)).toEqual(nodes.map(() => 450));
	expect(stretched([], [], sheet)).toEqual([]);
});
