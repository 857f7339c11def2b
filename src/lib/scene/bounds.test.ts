import { expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { noFilter, select } from '#lib/case/filter.ts';
import { parseCase } from '#lib/case/parse.ts';
import { boundsOf, boundsOfFrame, boundsOfPicture, boundsOfPoints } from './bounds.ts';
import { boxesOf } from './box.ts';
import { toEmphasis } from './emphasis.ts';
import { noPicks } from './picks.ts';
import { toScene } from './toScene.ts';
import { halo } from './strokes.ts';

const source = parseCase(smallCase());
const scene = toScene(source, { theme: 'light', tensionFilters: [] });

test('the bounds hold the shapes and names of these actors, and no more', () => {
	const { x, y, w, h } = boundsOf(scene, ['mayor', 'rowers'])!;
	const boxes = ['mayor', 'rowers'].flatMap((id) => boxesOf(scene.nodes.get(id)!));
	expect(x).toBeCloseTo(Math.min(...boxes.map((box) => box.x - box.w / 2)));
	expect(y).toBeCloseTo(Math.min(...boxes.map((box) => box.y - box.h / 2)));
	expect(x + w).toBeCloseTo(Math.max(...boxes.map((box) => box.x + box.w / 2)));
	expect(y + h).toBeCloseTo(Math.max(...boxes.map((box) => box.y + box.h / 2)));
});

test('a frame holds the labels between its actors, and no others', () => {
	const shown = select(source, noFilter);
	const attention = { shown, unmatched: 'hidden', picks: noPicks, hovered: null } as const;
	const { ties, tieLabels } = toEmphasis(source, scene, attention);
	const away = (tie: string) => {
		const label = tieLabels.get(tie)!;
		const moved = { ...label, box: { ...label.box, x: -900, w: 80, angle: 0 } };
		return { ties, tieLabels: new Map([...tieLabels, [tie, moved]]) };
	};
	const frame = new Set(['guards', 'rowers']);
	const { x } = boundsOf(scene, frame)!;
	expect(boundsOfFrame(scene, away('guards-rowers'), frame)!.x).toBe(-940);
	expect(boundsOfFrame(scene, away('mayor-presses'), frame)!.x).toBeCloseTo(x);
});

test('the bounds of a picture hold a line with its halo on both sides, and nothing that is hidden', () => {
	const [actors, tieLabels] = [new Map(), new Map()];
	const boundsWith = (loud: 'plain' | 'hidden') =>
		boundsOfPicture(scene, {
			actors,
			ties: new Map([['company-guards', loud]]),
			tieLabels,
			picks: noPicks
		});
	const { x } = scene.nodes.get('guards')!;
	const { x: left, w } = boundsWith('plain')!;
	expect(left).toBeLessThanOrEqual(x - halo.reach);
	expect(left + w).toBeGreaterThanOrEqual(x + halo.reach);
	expect(boundsWith('hidden')).toBeNull();
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
