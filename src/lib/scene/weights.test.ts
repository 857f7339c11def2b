import { expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { parseCase } from '#lib/case/parse.ts';
import { contrast } from './contrast.ts';
import { stageLook } from './look.ts';
import type { SceneEdge } from './scene.ts';
import { toScene } from './toScene.ts';

const harbour = parseCase(smallCase());
const ids = [...harbour.ties.keys()];
const edgesWith = (keyTies?: ReadonlySet<string>) =>
	toScene(harbour, { theme: 'light', tensionFilters: [], ...stageLook, keyTies }).edges;
const plain = edgesWith();
const [first, second] = ids.map((id): SceneEdge => plain.get(id)!);

test('ties that a picture is about are wider than usual, and the others narrower', () => {
	const edges = edgesWith(new Set([first!.id]));
	expect(edges.get(first!.id)!.width).toBeGreaterThan(first!.width);
	expect(edges.get(second!.id)!.width).toBeLessThan(second!.width);
});

test('the others keep colours in which words can be read', () => {
	for (const { color } of edgesWith(new Set([first!.id])).values()) {
		expect(contrast(color, '#ffffff')).toBeGreaterThanOrEqual(4.5);
	}
});

test('a picture that is about none or all of its ties draws them alike', () => {
	expect(edgesWith(new Set())).toEqual(plain);
	const all = { theme: 'light', tensionFilters: [], ...stageLook, ties: new Set(ids) } as const;
	expect(toScene(harbour, { ...all, keyTies: new Set(ids) })).toEqual(toScene(harbour, all));
});
