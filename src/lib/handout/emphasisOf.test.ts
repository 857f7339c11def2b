import { expect, test } from 'vitest';
import { parseCase } from '#lib/case/parse.ts';
import { toScene } from '#lib/scene/toScene.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { withoutWay } from './emphasisOf.ts';

test('a tie whose direction is asked for has no head, and every other keeps its own', () => {
	const scene = toScene(parseCase(smallCase()), { theme: 'light', tensionFilters: [] });
	const { edges } = withoutWay(scene, new Set(['guards-rowers']));
	for (const [id, { head }] of scene.edges)
		expect(edges.get(id)!.head, id).toBe(id === 'guards-rowers' ? 'none' : head);
});
