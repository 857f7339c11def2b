import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { parseCase } from '#lib/case/parse.ts';
import { contrast } from './contrast.ts';
import { initialsAtLeast } from './initials.ts';
import { paperSizes, stageLook, stageName, type Look } from './look.ts';
import { tieFontSize, type Scene } from './scene.ts';
import { toScene } from './toScene.ts';

const source = parseCase(smallCase());
const plain: Look = { theme: 'light', tensionFilters: [] };

describe('the places of a look', () => {
	const places = new Map([['guards', { x: 640, y: 7 }]]);
	const scene = toScene(source, { ...plain, places });

	test('go before those of the case', () => {
		expect(scene.nodes.get('guards')).toMatchObject({ x: 640, y: 7 });
	});

	test('leave everything else as it is but where ties end', () => {
		const before = toScene(source, plain);
		const withoutEnds = ({ edges }: Scene) =>
			[...edges.values()].map((edge) => ({ ...edge, startSway: 0, endSway: 0 }));
		expect(withoutEnds(scene)).toEqual(withoutEnds(before));
		for (const [id, node] of before.nodes) {
			if (id !== 'guards') expect(scene.nodes.get(id)).toEqual(node);
		}
	});
});

test('a name scale makes names larger, and they break into lines as before', () => {
	const [before, after] = [1, 1.5].map((nameScale) => toScene(source, { ...plain, nameScale }));
	for (const [id, { fontSize, ...rest }] of before!.nodes) {
		expect(after!.nodes.get(id)).toEqual({ ...rest, fontSize: 1.5 * fontSize });
	}
});

test('on paper no initials are smaller than the smallest names, not even those of an actor without ties', () => {
	const untied = parseCase({ ...smallCase(), ties: [], events: [], stories: [] });
	const onPaper = toScene(untied, { ...plain, sizes: paperSizes }).nodes.values();
	const letters = [...onPaper].map(({ initials, initialsSize, size }) =>
		initialsAtLeast(initials, size, initialsSize)
	);
	expect(Math.min(...letters)).toBe(paperSizes.name.least);
});

test('only the ties of a look make room for one another', () => {
	const bendOf = (id: string, ties?: Look['ties']) =>
		toScene(source, { ...plain, ties }).edges.get(id)!.bend;
	expect(bendOf('mayor-presses')).not.toBe(0);
	expect(bendOf('mayor-presses', new Set(['mayor-presses']))).toBe(0);
	expect(bendOf('mayor-backs', new Set(['mayor-presses']))).toBe(bendOf('mayor-backs'));
});

describe.each(['light', 'dark'] as const)('on a stage, %s,', (theme) => {
	const look = { ...plain, theme };
	const before = toScene(source, look);
	const scene = toScene(source, { ...look, ...stageLook });

	test('letters, lines and shapes are seen in a bright room', () => {
		expect(contrast(scene.ink, scene.paper)).toBeGreaterThanOrEqual(7);
		for (const { color } of scene.edges.values()) {
			expect(contrast(color, scene.paper)).toBeGreaterThanOrEqual(7);
		}
		for (const { fill, ring, onFill } of scene.nodes.values()) {
			expect(contrast(ring, scene.paper)).toBeGreaterThanOrEqual(4.5);
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
