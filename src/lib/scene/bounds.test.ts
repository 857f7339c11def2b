import { expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { parseCase } from '#lib/case/parse.ts';
import { boundsOf, boundsOfPoints } from './bounds.ts';
import { boxesOf } from './box.ts';
import { toScene } from './scene.ts';

const scene = toScene(parseCase(smallCase()), { theme: 'light', tensionFilters: [] });

test('the bounds hold the shapes and names of these actors, and no more', () => {
	const { x, y, w, h } = boundsOf(scene, ['mayor', 'rowers'])!;
	const boxes = ['mayor', 'rowers'].flatMap((id) => boxesOf(scene.nodes.get(id)!));
	expect(x).toBeCloseTo(Math.min(...boxes.map((box) => box.x - box.w / 2)));
	expect(y).toBeCloseTo(Math.min(...boxes.map((box) => box.y - box.h / 2)));
	expect(x + w).toBeCloseTo(Math.max(...boxes.map((box) => box.x + box.w / 2)));
	expect(y + h).toBeCloseTo(Math.max(...boxes.map((box) => box.y + box.h / 2)));
});

test('nobody has no bounds, nor has an actor that the scene does not have', () => {
	expect(boundsOf(scene, [])).toBeNull();
	expect(boundsOf(scene, ['ghost'])).toBeNull();
	expect(boundsOf(scene, ['ghost', 'mayor'])).toEqual(boundsOf(scene, ['mayor']));
});

test('the bounds of points have the margin on every side, and no points have none', () => {
	const points = [
		{ x: 3, y: -2 },
		{ x: -1, y: 8 }
	];
	expect(boundsOfPoints(points)).toEqual({ x: -1, y: -2, w: 4, h: 10 });
	expect(boundsOfPoints(points, 5)).toEqual({ x: -6, y: -7, w: 14, h: 20 });
	expect(boundsOfPoints([])).toBeNull();
});
