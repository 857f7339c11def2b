import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { parseCase } from '#lib/case/parse.ts';
import { contrast } from './contrast.ts';
import { forStage, stageName } from './forStage.ts';
import { tieFontSize, toScene } from './scene.ts';

const source = parseCase(smallCase());

describe.each(['light', 'dark'] as const)('on a stage, %s,', (theme) => {
	const before = toScene(source, { theme, tensionFilters: [] });
	const scene = forStage(before);

	test('letters, lines and shapes are seen in a bright room', () => {
		expect(contrast(scene.ink, scene.paper)).toBeGreaterThanOrEqual(7);
		for (const { color } of scene.edges.values()) {
			expect(contrast(color, scene.paper)).toBeGreaterThanOrEqual(7);
		}
		for (const { fill, onFill } of scene.nodes.values()) {
			expect(contrast(fill, scene.paper)).toBeGreaterThanOrEqual(7);
			expect(contrast(fill, onFill)).toBeGreaterThanOrEqual(7);
		}
	});

	test('all names are of one size, and the more tied is still the larger', () => {
		for (const node of scene.nodes.values()) expect(node.fontSize).toBe(stageName);
		const sizes = [...before.nodes.values()].sort((one, other) => one.size - other.size);
		const staged = sizes.map(({ id }) => scene.nodes.get(id)!.size);
		expect(staged).toEqual([...staged].sort((one, other) => one - other));
		expect(staged.at(-1)).toBeGreaterThan(staged[0]!);
	});

	test('nothing is lost but its colour and measures', () => {
		expect([...scene.nodes.keys()]).toEqual([...before.nodes.keys()]);
		for (const [id, { lines }] of scene.nodes) {
			expect(lines.join(' ')).toBe(before.nodes.get(id)!.lines.join(' '));
		}
		expect(scene.edges.size).toBe(before.edges.size);
	});
});

test('labels of ties are three quarters of names: the 18 pt beside the 24 pt of slides', () => {
	expect(tieFontSize / stageName).toBeGreaterThanOrEqual(0.75);
});
