import { expect, test } from 'vitest';
import { parseCase } from '#lib/case/parse.ts';
import { toScene } from '#lib/scene/toScene.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { lineOrder } from './lineOrder.ts';

const scene = toScene(parseCase(smallCase()), { theme: 'light', tensionFilters: [] });

test('ties are met actor by actor as a page is read, and those of one actor by where they lead', () => {
	const backwards = [...scene.edges.values()].reverse();
	const met = lineOrder(scene, backwards).map((id) => {
		const { source, target } = scene.edges.get(id)!;
		return `${source} → ${target}`;
	});
	expect(met).toEqual([
		'mayor → company',
		'mayor → company',
		'company → mayor',
		'company → guards',
		'council → company',
		'guards → rowers',
		'dockers → dockers',
		'rowers → guards',
		'rowers → dockers'
	]);
});
