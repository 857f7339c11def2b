import { expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { noFilter, select } from '#lib/case/filter.ts';
import { parseCase } from '#lib/case/parse.ts';
import { noPicks, pickedActor, pickedTie } from '#lib/scene/picks.ts';
import { toScene } from '#lib/scene/toScene.ts';
import { focusPointOf } from './focusPoint.ts';

const harbour = parseCase(smallCase());
const scene = toScene(harbour, { theme: 'light', tensionFilters: [] });
const all = select(harbour, noFilter);
const place = (actor: string) => {
	const { x = 0, y = 0 } = scene.nodes.get(actor) ?? {};
	return { x, y };
};

test('the heart of a picture lies nearer to its most tied actor than the middle of all does', () => {
	const { x, y } = place('company');
	const apart = (other: { x: number; y: number }) => Math.hypot(other.x - x, other.y - y);
	const nodes = [...scene.nodes.values()];
	const middle = {
		x: nodes.reduce((sum, node) => sum + node.x, 0) / nodes.length,
		y: nodes.reduce((sum, node) => sum + node.y, 0) / nodes.length
	};
	expect(apart(focusPointOf(scene, all, noPicks)!)).toBeLessThan(apart(middle));
});

test('what is picked is the heart', () => {
	expect(focusPointOf(scene, all, pickedActor('rowers'))).toMatchObject(place('rowers'));
	const [company, guards] = [place('company'), place('guards')];
	expect(focusPointOf(scene, all, pickedTie('company-guards'))).toMatchObject({
		x: (company.x + guards.x) / 2,
		y: (company.y + guards.y) / 2
	});
});

test('the smallest name in view is 11 px high there', () => {
	const sizes = [...scene.nodes.values()].map(({ fontSize }) => fontSize);
	expect(focusPointOf(scene, all, noPicks)!.zoom * Math.min(...sizes)).toBeCloseTo(11);
});

test('a picture of nothing has no heart', () => {
	expect(focusPointOf(scene, { actors: new Set(), ties: new Map() }, noPicks)).toBeNull();
});
