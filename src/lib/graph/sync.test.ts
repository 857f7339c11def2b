import cytoscape, { type Core } from 'cytoscape';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { smallCase, type CaseFileInput } from '../../../tests/fixtures/small-case.ts';
import type { Case } from '#lib/case/case.ts';
import { moveActors } from '#lib/case/edit.ts';
import { parseCase } from '#lib/case/parse.ts';
import type { Look } from '#lib/scene/look.ts';
import { endsOf } from '#lib/scene/curve.ts';
import { ringWidth } from '#lib/scene/strokes.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { toScene } from '#lib/scene/toScene.ts';
import { actorKey, idOf, tieKey } from './elements.ts';
import { syncScene, type SyncOptions } from './sync.ts';

const harbour = parseCase(smallCase());
const sceneOf = (source: Case = harbour, look: Partial<Look> = {}) =>
	toScene(source, { theme: 'light', tensionFilters: [], ...look });
const scene = sceneOf();

let cy: Core;
let moves: string[];

beforeEach(() => {
	cy = cytoscape({ headless: true });
	moves = [];
});

// A headless instance keeps a timer running.
afterEach(() => cy.destroy());

function sync(next: Scene, before: Scene | null, emphasis?: SyncOptions['emphasis']): Scene {
	const move: SyncOptions['move'] = (node, to) => {
		moves.push(idOf(node));
		node.position(to);
	};
	return syncScene(cy, next, before, { move, emphasis });
}

/** The changes to the elements of the graph during `run`: event and id. */
function changesDuring(run: () => void): string[] {
	const changes: string[] = [];
	const note = ({ type, target }: cytoscape.EventObject) =>
		void changes.push(`${type} ${target.id()}`);
	cy.on('add remove data class position move', note);
	run();
	cy.removeListener('add remove data class position move', note);
	return changes;
}

/** The small case after a change to its file. */
function changed(change: (file: CaseFileInput) => void): Case {
	const file = smallCase();
	Object.assign(file, { events: [], stories: [] });
	change(file);
	return parseCase(file);
}

describe('the scene', () => {
	test('is held as it is: every actor in its place, every tie between its ends', () => {
		sync(scene, null);
		expect(cy.nodes().map(idOf)).toEqual([...scene.nodes.keys()]);
		expect(cy.edges().map(idOf)).toEqual([...scene.edges.keys()]);
		expect(cy.getElementById(actorKey('guards')).position()).toEqual({ x: 240, y: 160 });
		const edge = cy.getElementById(tieKey('guards-rowers'));
		expect([edge.data('source'), edge.data('target')]).toEqual(['guards', 'rowers'].map(actorKey));
		expect(moves).toEqual([]);
	});

	test('comes in turns where there is much of it, and ends as if it came at once', () => {
		const turn = (before: Scene | null) => {
			let left = 3;
			return syncScene(cy, scene, before, { move: () => {}, may: () => left-- > 0 });
		};
		let before = turn(null);
		expect(cy.elements().length).toBe(3);
		for (let i = 0; i < 20; i++) before = turn(before);
		const inTurns = cy.elements().jsons();
		cy.elements().remove();
		sync(scene, null);
		expect(inTurns).toEqual(cy.elements().jsons());
		expect(changesDuring(() => void turn(before))).toEqual([]);
	});

	test('is drawn by what it says: colours, line, head, halo, labels', () => {
		sync(scene, null);
		const { width, bend, color, label } = scene.edges.get('mayor-backs')!;
		expect(cy.getElementById(tieKey('mayor-backs')).data()).toMatchObject({
			width,
			bend,
			color,
			label,
			head: 'vee',
			headFill: 'hollow',
			dash: ''
		});
		const halo = (id: string) => cy.getElementById(tieKey(id)).data('halo');
		expect(halo('mayor-backs')).toBeGreaterThan(0);
		expect(halo('company-guards')).toBe(0);
		const { size, fill, ring, shape } = scene.nodes.get('mayor')!;
		expect(cy.getElementById(actorKey('mayor')).data()).toMatchObject({
			inner: size - ringWidth,
			fill,
			ring,
			shape,
			label: 'Haddad'
		});
	});

	test('that has not changed touches nothing', () => {
		sync(scene, null);
		expect(changesDuring(() => sync(sceneOf(), scene))).toEqual([]);
	});

	test('that has changed is changed where it differs, and nowhere else', () => {
		const [both, one] = [null, 'a' as const].map((pole) =>
			sceneOf(harbour, { tensionFilters: [{ tension: 'said-done', pole }] })
		);
		sync(both!, null);
		expect(changesDuring(() => sync(one!, both!))).toEqual(['data t:mayor-backs']);
	});

	test('moves only the actors that have a new place, and the ends of their ties', () => {
		sync(scene, null);
		const moved = moveActors(new Map([['mayor', { x: 9, y: -9 }]])).apply(harbour);
		expect(changesDuring(() => sync(sceneOf(moved), scene)).sort()).toEqual([
			'data t:company-mayor',
			'data t:mayor-backs',
			'data t:mayor-presses',
			'position a:mayor'
		]);
		expect(moves).toEqual(['mayor']);
		expect(cy.getElementById(actorKey('mayor')).position()).toEqual({ x: 9, y: -9 });
	});

	test('ends a tie at the name that has come between it and the shape', () => {
		sync(scene, null);
		const turned = sceneOf(harbour, { nameSides: new Map([['mayor', 'right']]) });
		expect(changesDuring(() => sync(turned, scene))).toContain('data t:mayor-backs');
		const { source, target } = turned.edges.get('mayor-backs')!;
		const [from, to] = [turned.nodes.get(source)!, turned.nodes.get(target)!];
		const { start } = endsOf(turned.edges.get('mayor-backs')!, from, to);
		const [x] = cy.getElementById(tieKey('mayor-backs')).data('startsAt').split(' ').map(Number);
		expect(x).toBeCloseTo(start.x - from.x, 1);
		expect(x).toBeGreaterThan(from.size);
	});

	describe('with hidden elements', () => {
		const hidden = {
			actors: new Map([['mayor', 'hidden' as const]]),
			ties: new Map([...scene.edges].map(([id]) => [id, 'hidden' as const]))
		};
		const moved = sceneOf(moveActors(new Map([['mayor', { x: 9, y: -9 }]])).apply(harbour));

		test('leaves them as they are', () => {
			const held = sync(scene, null);
			expect(changesDuring(() => sync(moved, held, hidden))).toEqual([]);
		});

		test('has them at first, so that showing them is quick', () => {
			sync(scene, null, hidden);
			expect(cy.elements().length).toBe(scene.nodes.size + scene.edges.size);
		});

		test('brings them up to date when they are seen again, and the ends of ties that waited', () => {
			const held = sync(moved, sync(scene, null), hidden);
			const shown = { actors: new Map(), ties: hidden.ties };
			const later = sync(moved, held, shown);
			expect(cy.getElementById(actorKey('mayor')).position()).toEqual({ x: 9, y: -9 });
			expect(changesDuring(() => sync(moved, later)).sort()).toEqual([
				'data t:company-mayor',
				'data t:mayor-backs',
				'data t:mayor-presses'
			]);
		});

		test('removes those that are gone all the same', () => {
			const held = sync(scene, null);
			const { nodes, edges } = moved;
			const without = { ...moved, nodes, edges: new Map([...edges].slice(1)) };
			sync(without, held, hidden);
			expect(cy.edges().length).toBe(edges.size - 1);
		});
	});

	test('in the dark recolours everything in place', () => {
		sync(scene, null);
		const dark = sceneOf(harbour, { theme: 'dark' });
		sync(dark, scene);
		expect(cy.getElementById(actorKey('mayor')).data('fill')).toBe(dark.nodes.get('mayor')!.fill);
		expect(cy.elements().length).toBe(15);
	});

	test('loses what is gone, and gains what is new', () => {
		sync(scene, null);
		const without = changed((file) => {
			file.actors = file.actors.filter(({ id }) => id !== 'guards');
			file.ties = file.ties.filter(({ id }) => !id.includes('guards'));
			file.layout = [];
		});
		const smaller = sceneOf(without);
		sync(smaller, scene);
		expect(cy.nodes().map(idOf)).toEqual([...smaller.nodes.keys()]);
		expect(cy.edges().map(idOf).sort()).toEqual([...smaller.edges.keys()].sort());
		sync(scene, smaller);
		expect(cy.nodes().map(idOf).sort()).toEqual([...scene.nodes.keys()].sort());
		expect(cy.edges().map(idOf).sort()).toEqual([...scene.edges.keys()].sort());
	});

	test('with a tie that has new ends joins it to those', () => {
		sync(scene, null);
		cy.getElementById(tieKey('company-guards')).classes('picked');
		const turned = changed((file) => {
			file.ties[3]!.source = 'council';
			file.ties[3]!.target = 'dockers';
		});
		sync(sceneOf(turned), scene);
		const edge = cy.getElementById(tieKey('company-guards'));
		expect([edge.source(), edge.target()].map(idOf)).toEqual(['council', 'dockers']);
		expect(edge.classes()).toEqual(['picked']);
		expect(cy.edges().length).toBe(9);
	});
});

describe('ids', () => {
	const hostile = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', '#a b'];

	test.each(hostile)('such as %s are safe, for actor and tie alike', (id) => {
		const before = Object.getOwnPropertyNames(Object.prototype);
		const renamed = JSON.parse(
			JSON.stringify(smallCase()).replaceAll('"mayor"', JSON.stringify(id))
		) as CaseFileInput;
		renamed.ties[4]!.id = id;
		const odd = sceneOf(parseCase(renamed));
		sync(odd, null);
		sync(odd, odd);
		const [actor, tie] = [cy.getElementById(actorKey(id)), cy.getElementById(tieKey(id))];
		expect([actor.isNode(), tie.isEdge()]).toEqual([true, true]);
		expect([idOf(actor), idOf(tie)]).toEqual([id, id]);
		expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
	});
});
