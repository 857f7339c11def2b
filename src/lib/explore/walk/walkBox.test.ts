import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import { noFilter, select } from '#lib/case/filter.ts';
import { parseCase } from '#lib/case/parse.ts';
import { toScene } from '#lib/scene/toScene.ts';
import { boxAt, cornersOf } from './walkBox.ts';

const harbour = parseCase(smallCase());
const look = { theme: 'light', tensionFilters: [] } as const;
const scene = toScene(harbour, look);
const { actors } = select(harbour, noFilter);

describe('the box of a stop', () => {
	test('holds the shape of an actor and its name', () => {
		const box = boxAt(scene, actors, { actor: 'guards', tie: null });
		const { x, y, size } = scene.nodes.get('guards') ?? { x: 0, y: 0, size: 0 };
		expect(box?.x).toBe(x);
		expect((box?.y ?? 0) - (box?.h ?? 0) / 2).toBeCloseTo(y - size / 2);
		expect(box?.h).toBeGreaterThan(size + 14);
	});

	test('of a tie lies on the tie, level, and moves with an actor', () => {
		const stop = { actor: 'company', tie: 'company-guards' };
		const box = boxAt(scene, actors, stop);
		expect(box?.x).toBeCloseTo(240);
		expect(box?.angle).toBe(0);
		const moved = toScene(harbour, { ...look, places: new Map([['guards', { x: 640, y: 0 }]]) });
		expect(boxAt(moved, actors, stop)?.x).toBeGreaterThan(380);
	});

	test('is there for every tie, however little room there is', () => {
		for (const { id, source } of harbour.ties.values()) {
			expect(boxAt(scene, actors, { actor: source, tie: id }), id).not.toBeNull();
		}
	});

	test('has four corners, turned with it', () => {
		const flat = cornersOf({ x: 10, y: 20, w: 4, h: 2, angle: 0 });
		expect(flat).toContainEqual({ x: 8, y: 19 });
		expect(flat).toContainEqual({ x: 12, y: 21 });
		const upright = cornersOf({ x: 10, y: 20, w: 4, h: 2, angle: Math.PI / 2 });
		expect(Math.max(...upright.map(({ y }) => y))).toBeCloseTo(22);
	});
});
