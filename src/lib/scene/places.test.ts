import { expect, test } from 'vitest';
import { parseCase } from '#lib/case/parse.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { placesFrom, withPlaces } from './places.ts';
import { toScene } from './toScene.ts';

const scene = toScene(parseCase(smallCase()), { theme: 'light', system: null, tensionFilters: [] });

test('an actor with another place stands there, and the others are the same objects in the same order', () => {
	const places = placesFrom([['guards', { x: 1, y: 2 }]]);
	const moved = withPlaces(scene, (id) => places.get(id));
	expect(moved.nodes.get('guards')).toEqual({ ...scene.nodes.get('guards'), x: 1, y: 2 });
	expect(moved.nodes.get('mayor')).toBe(scene.nodes.get('mayor'));
	expect([...moved.nodes.keys()]).toEqual([...scene.nodes.keys()]);
});

test('a scene in which nobody moves is the same', () => {
	expect(withPlaces(scene, (id) => scene.nodes.get(id))).toBe(scene);
	expect(withPlaces(scene, () => undefined)).toBe(scene);
});

test('the ties of an actor that moved end where they would if it had always stood there', () => {
	const places = placesFrom([['guards', { x: 640, y: 7 }]]);
	const moved = withPlaces(scene, (id) => places.get(id));
	const placed = toScene(parseCase(smallCase()), {
		theme: 'light',
		system: null,
		tensionFilters: [],
		places
	});
	expect(moved.edges).toEqual(placed.edges);
	expect(moved.edges).not.toEqual(scene.edges);
	expect(withPlaces(moved, (id) => scene.nodes.get(id)).edges).toEqual(scene.edges);
});
