import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { noFilter, select } from '#lib/case/filter.ts';
import { parseCase } from '#lib/case/parse.ts';
import { boxesOf, overlap } from './box.ts';
import type { SceneNode } from './scene.ts';
import { toScene } from './toScene.ts';
import { enlargeNames } from './enlargeNames.ts';

const small = parseCase(smallCase());
const scene = toScene(small, { theme: 'light', tensionFilters: [] });
const shown = select(small, noFilter);
const [first, second] = [...scene.nodes.values()] as [SceneNode, SceneNode];

/** The scene with two actors at this distance. */
function apart(distance: number) {
	const nodes = new Map([
		[first.id, { ...first, x: 0, y: 0 }],
		[second.id, { ...second, x: distance, y: 0 }]
	]);
	return enlargeNames({ ...scene, nodes }, { ...shown, actors: new Set(nodes.keys()) }).nodes;
}

describe('a scene for a small picture', () => {
	test('has larger names and thicker lines, in the same places', () => {
		const enlarged = enlargeNames(scene, shown);
		for (const [id, node] of scene.nodes) {
			expect(enlarged.nodes.get(id)).toMatchObject({ x: node.x, y: node.y });
			expect(enlarged.nodes.get(id)?.fontSize).toBeGreaterThanOrEqual(node.fontSize);
		}
		for (const [id, { width }] of scene.edges) {
			expect(enlarged.edges.get(id)?.width).toBeCloseTo(1.3 * width);
		}
	});

	test('lets names grow as far as there is room, and no further', () => {
		const [far, near] = [apart(1000), apart(100)];
		expect(far.get(first.id)?.fontSize).toBeCloseTo(1.6 * first.fontSize);
		expect(near.get(second.id)?.fontSize).toBeLessThan(1.6 * second.fontSize);
		const [one, other] = [...near.values()].map(boxesOf);
		expect(one?.some((box) => other?.some((its) => overlap(box, its)))).toBe(false);
	});

	test('leaves what is not shown as it is', () => {
		const enlarged = enlargeNames(scene, { actors: new Set(), ties: new Map() });
		expect(enlarged).toEqual(scene);
	});
});
