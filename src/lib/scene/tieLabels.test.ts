import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import type { Case, Id, Point } from '#lib/case/case.ts';
import { moveActors } from '#lib/case/edit.ts';
import { parseCase } from '#lib/case/parse.ts';
import { boxesOf, overlap, type Box } from './box.ts';
import type { Scene } from './scene.ts';
import { toScene } from './toScene.ts';
import { placeTieLabels } from './tieLabels.ts';
import type { TieLabel } from './labelPlaces.ts';

const harbour = parseCase(smallCase());
const sceneOf = (source: Case) => toScene(source, { theme: 'light', tensionFilters: [] });
const scene = sceneOf(harbour);
const nobody = new Set<Id>();
const actors = [...harbour.actors.keys()];
const ties = [...harbour.ties.keys()];
const straight = ties.filter((id) => id !== 'dockers-dockers');

/** The scene with its actors scattered, often on top of one another. */
const anyScene: fc.Arbitrary<Scene> = fc
	.array(fc.record({ x: fc.integer({ max: 700, min: 0 }), y: fc.integer({ max: 500, min: 0 }) }), {
		minLength: actors.length,
		maxLength: actors.length
	})
	.map((places: Point[]) =>
		sceneOf(moveActors(new Map(places.map((place, i) => [actors[i]!, place]))).apply(harbour))
	);

const boxesIn = (scene: Scene) => [...scene.nodes.values()].flatMap(boxesOf);

/** How many pairs of labels overlap, and how many labels cover one of the boxes. */
function collisions(labels: ReadonlyMap<Id, TieLabel>, boxes: readonly Box[]): number {
	const placed = [...labels.values()].map(({ box }) => box);
	return placed.flatMap((box, i) =>
		[...placed.slice(i + 1), ...boxes].filter((other) => overlap(box, other))
	).length;
}

test('where there is room every tie is labelled, loops too', () => {
	const roomy = new Map([...harbour.layout].map(([id, { x, y }]) => [id, { x: 4 * x, y: 4 * y }]));
	const labels = placeTieLabels(sceneOf(moveActors(roomy).apply(harbour)), actors, ties, nobody);
	expect([...labels.keys()]).toEqual(ties);
});

test('no label overlaps another or covers an actor, wherever the actors stand', () => {
	fc.assert(
		fc.property(anyScene, (scene) => {
			const labels = placeTieLabels(scene, actors, ties, nobody);
			expect(collisions(labels, boxesIn(scene))).toBe(0);
		})
	);
});

test('a tie that is insisted on gets its label whatever lies beneath', () => {
	fc.assert(
		fc.property(anyScene, fc.subarray(ties), (scene, wanted) => {
			const labels = placeTieLabels(scene, actors, ties, new Set(wanted));
			for (const id of wanted) expect(labels.has(id)).toBe(true);
		})
	);
});

test('on top of an actor only the labels insisted on are set', () => {
	const middle = { x: 120, y: 80 };
	const heap = sceneOf(moveActors(new Map(actors.map((id) => [id, middle]))).apply(harbour));
	expect(placeTieLabels(heap, actors, straight, nobody).size).toBe(0);
	expect([...placeTieLabels(heap, actors, straight, new Set(['mayor-backs'])).keys()]).toEqual([
		'mayor-backs'
	]);
});

test('labels keep off shown actors alone', () => {
	const between = { x: 120, y: 0 };
	const blocked = sceneOf(moveActors(new Map([['dockers', between]])).apply(harbour));
	const label = (shown: Id[]) =>
		placeTieLabels(blocked, shown, ['company-mayor', 'mayor-backs'], nobody);
	const dockers = boxesOf(blocked.nodes.get('dockers')!);
	expect(collisions(label(['mayor', 'company']), dockers)).toBeGreaterThan(0);
	expect(collisions(label(actors), dockers)).toBe(0);
});

test('of two ties that want one place, the first named gets it', () => {
	const short = new Map([['company', { x: 150, y: 0 }]]);
	const tight = sceneOf(moveActors(short).apply(harbour));
	const pair = ['mayor-presses', 'mayor-backs', 'company-mayor'];
	const [first] = placeTieLabels(tight, [], pair, nobody).keys();
	const [last] = placeTieLabels(tight, [], pair.toReversed(), nobody).keys();
	expect([first, last]).toEqual(['mayor-presses', 'company-mayor']);
});

test('a label is as long as its text, and lies as far along the tie as its offset says', () => {
	const { box, offset } = placeTieLabels(scene, [], ['company-guards'], nobody).get(
		'company-guards'
	)!;
	const { x, y } = scene.nodes.get('company')!;
	expect(box.x).toBeCloseTo(x);
	expect(offset).toBeGreaterThan(0);
	expect(box.y - y - offset).toBeGreaterThanOrEqual(scene.nodes.get('company')!.size / 2);
	const short = placeTieLabels(scene, [], ['company-mayor'], nobody).get('company-mayor')!;
	expect(box.w).toBeGreaterThan(short.box.w);
});

test('ids that the scene does not have are passed over', () => {
	expect(placeTieLabels(scene, ['ghost'], ['ghost'], new Set(['ghost'])).size).toBe(0);
});

test('a long label breaks into two lines where one line finds no room', () => {
	const linesAt = (length: number) => {
		const places = new Map([
			['mayor', { x: 0, y: 0 }],
			['company', { x: length, y: 0 }]
		]);
		const { edges, ...rest } = sceneOf(moveActors(places).apply(harbour));
		const tie = { ...edges.get('company-mayor')!, label: 'demands the departure of' };
		const scene = { ...rest, edges: new Map([['company-mayor', tie]]) };
		const labels = placeTieLabels(scene, ['mayor', 'company'], ['company-mayor'], nobody);
		return labels.get('company-mayor')?.lines;
	};
	expect(linesAt(500)).toEqual(['demands the departure of']);
	expect([200, 180, 160, 140].map(linesAt)).toContainEqual(['demands the', 'departure of']);
	expect(linesAt(60)).toBeUndefined();
});
