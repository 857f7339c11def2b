import { expect, test } from 'vitest';
import { nodeAt } from '../../../tests/fixtures/nodes.ts';
import { curveOf } from './curve.ts';
import type { SceneEdge, SceneNode } from './scene.ts';
import { spreadEnds } from './spreadEnds.ts';

const edge = (id: string, source: string): SceneEdge => ({
	id,
	source,
	target: 'middle',
	bend: 0,
	sway: 0,
	startSway: 0,
	endSway: 0,
	width: 2,
	dash: null,
	head: 'tee',
	hollow: false,
	color: '#000000',
	halo: false,
	label: id,
	outlined: false,
	order: 0
});
const middle: SceneNode = { ...nodeAt(0, 0), id: 'middle' };

/** Where ties from these places end at an actor in the middle. */
function endsFrom(places: readonly (readonly [x: number, y: number])[], together?: string[]) {
	const from = places.map(([x, y], i): SceneNode => ({ ...nodeAt(x, y), id: `from ${i}` }));
	const nodes = new Map([middle, ...from].map((node) => [node.id, node]));
	const edges = new Map(from.map(({ id }) => [id, edge(id, id)]));
	const plain = { paper: '#ffffff', ink: '#000000', mark: '#000000', nodes, edges };
	const spread = spreadEnds({ ...plain, together: together ? new Set(together) : edges });
	return [...spread.edges.values()].map((one) => curveOf(one, nodes.get(one.source)!, middle).end);
}
const distance = (a: { x: number; y: number }, b: { x: number; y: number }) =>
	Math.hypot(a.x - b.x, a.y - b.y);

test('ties that come from one direction end side by side', () => {
	const [one, other] = endsFrom([
		[-300, -300],
		[-300, -310]
	]);
	expect(distance(one!, other!)).toBeGreaterThan(10);
});

test('ties that come from two directions end where they would alone', () => {
	const ends = endsFrom([
		[-300, 0],
		[0, -300]
	]);
	expect(ends[0]).toEqual(endsFrom([[-300, 0]])[0]);
});

test('ties that are not shown together leave each other no room', () => {
	const places = [
		[-300, -300],
		[-300, -310]
	] as const;
	const [one] = endsFrom(places, ['from 0']);
	expect(one).toEqual(endsFrom(places.slice(0, 1))[0]);
});

test('of very many ties no end is moved', () => {
	const places = Array.from({ length: 1001 }, (_, i) => [-300, -300 - i] as const);
	const [one] = endsFrom(places);
	expect(one).toEqual(endsFrom(places.slice(0, 1))[0]);
});

test('an end at the name of its actor stays there', () => {
	const ends = endsFrom([
		[0, 300],
		[5, 300]
	]);
	expect(ends[0]).toEqual(endsFrom([[0, 300]])[0]);
});
