import cytoscape, { type Core } from 'cytoscape';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { choosing } from '../../../tests/fixtures/any-filter.ts';
import { smallCase, type CaseFileInput } from '../../../tests/fixtures/small-case.ts';
import type { Case } from '../case/case.ts';
import { moveActors } from '../case/edit.ts';
import { noFilter, select } from '../case/filter.ts';
import { parseCase } from '../case/parse.ts';
import { toEmphasis, type Attention, type Emphasis } from '../scene/emphasis.ts';
import { noPicks, pickedActor, pickedTie } from '../scene/picks.ts';
import { toScene, type Look, type Scene } from '../scene/scene.ts';
import { actorKey, idOf, syncEmphasis, syncScene, tieKey } from './sync.ts';

const harbour = parseCase(smallCase());
const sceneOf = (source: Case = harbour, look: Partial<Look> = {}) =>
	toScene(source, { theme: 'light', lenses: [], ...look });
const scene = sceneOf();

let cy: Core;
let moves: string[];

beforeEach(() => {
	cy = cytoscape({ headless: true });
	moves = [];
});

// A headless instance keeps a timer.
afterEach(() => cy.destroy());

function sync(next: Scene, before: Scene | null) {
	syncScene(cy, next, before, (node, to) => {
		moves.push(idOf(node));
		node.position(to);
	});
}

/** What happens to the elements of the graph meanwhile: event and id. */
function changesDuring(run: () => void): string[] {
	const changes: string[] = [];
	const note = ({ type, target }: cytoscape.EventObject) =>
		void changes.push(`${type} ${target.id()}`);
	cy.on('add remove data class position move', note);
	run();
	cy.removeListener('add remove data class position move', note);
	return changes;
}

/** The small case after its file was changed. */
function changed(change: (file: CaseFileInput) => void): Case {
	const file = smallCase();
	Object.assign(file, { events: [], story: [] });
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

	test('is drawn by what it says: colours, line, head, halo, labels', () => {
		sync(scene, null);
		const { width, bend, color, label } = scene.edges.get('mayor-backs')!;
		expect(cy.getElementById(tieKey('mayor-backs')).data()).toMatchObject({
			...{ width, bend, color, label, head: 'vee', headFill: 'hollow', dash: '' }
		});
		const halo = (id: string) => cy.getElementById(tieKey(id)).data('halo');
		expect(halo('mayor-backs')).toBeGreaterThan(0);
		expect(halo('company-guards')).toBe(0);
		const { size, fill, shape } = scene.nodes.get('mayor')!;
		expect(cy.getElementById(actorKey('mayor')).data()).toMatchObject({
			...{ size, fill, shape, label: 'Haddad' }
		});
	});

	test('that has not changed touches nothing', () => {
		sync(scene, null);
		expect(changesDuring(() => sync(sceneOf(), scene))).toEqual([]);
	});

	test('that has changed is changed where it differs, and nowhere else', () => {
		sync(scene, null);
		const lenses = [{ tension: 'said-done', pole: null }];
		const changes = changesDuring(() => sync(sceneOf(harbour, { lenses }), scene));
		expect(changes.sort()).toEqual(['data t:mayor-backs', 'data t:mayor-presses']);
	});

	test('moves only the actors that have a new place', () => {
		sync(scene, null);
		const moved = moveActors(new Map([['mayor', { x: 9, y: -9 }]]))(harbour);
		expect(changesDuring(() => sync(sceneOf(moved), scene))).toEqual(['position a:mayor']);
		expect(moves).toEqual(['mayor']);
		expect(cy.getElementById(actorKey('mayor')).position()).toEqual({ x: 9, y: -9 });
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
		expect(classesOf(tieKey('company-guards'))).toEqual(['picked']);
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

	test('may be shared by an actor and a tie: both live, and are loud each for itself', () => {
		const twins = changed((file) => (file.ties[4]!.id = 'mayor'));
		sync(sceneOf(twins), null);
		expect(cy.elements().length).toBe(15);
		syncEmphasis(cy, emphasisOf({ picks: pickedTie('mayor') }, twins), null);
		expect(classesOf(tieKey('mayor'))).toContain('picked');
		expect(classesOf(actorKey('mayor'))).toEqual(['dim']);
	});
});

function emphasisOf(attention: Partial<Attention> = {}, source = harbour): Emphasis {
	const shown = select(source, noFilter);
	const calm: Attention = { shown, rest: 'faded', picks: noPicks, hovered: null };
	return toEmphasis(source, sceneOf(source), { ...calm, ...attention });
}

const classesOf = (key: string) => [...cy.getElementById(key).classes()].sort();

describe('the emphasis', () => {
	beforeEach(() => sync(scene, null));

	test('makes each element as loud as it says', () => {
		const conflict = select(harbour, choosing('family', ['conflict']));
		syncEmphasis(cy, emphasisOf({ shown: conflict }), null);
		expect(classesOf(actorKey('mayor'))).toEqual(['faded']);
		expect(classesOf(actorKey('guards'))).toEqual([]);
		expect(classesOf(tieKey('mayor-backs'))).toEqual(['faded']);
		expect(classesOf(tieKey('guards-rowers'))).not.toContain('faded');
	});

	test('marks what is picked, lights it and dims the rest', () => {
		syncEmphasis(cy, emphasisOf({ picks: pickedActor('guards') }), null);
		expect(classesOf(actorKey('guards'))).toEqual(['lit', 'picked']);
		expect(classesOf(actorKey('company'))).toEqual(['lit']);
		expect(classesOf(actorKey('mayor'))).toEqual(['dim']);
		expect(classesOf(tieKey('company-guards'))).toContain('lit');
	});

	test('labels the ties it names, at their offset', () => {
		const emphasis = emphasisOf({ picks: pickedTie('mayor-backs') });
		syncEmphasis(cy, emphasis, null);
		expect(cy.edges('.labelled').map(idOf)).toEqual(['mayor-backs']);
		expect(cy.getElementById(tieKey('mayor-backs')).data('offset')).toBe(
			emphasis.tieLabels.get('mayor-backs')!.offset
		);
	});

	test('that has not changed touches nothing', () => {
		const before = emphasisOf({ picks: pickedActor('guards') });
		syncEmphasis(cy, before, null);
		const again = () => syncEmphasis(cy, emphasisOf({ picks: pickedActor('guards') }), before);
		expect(changesDuring(again)).toEqual([]);
	});

	test('that has changed touches only what differs, and takes the old back', () => {
		const calm = emphasisOf();
		const hovering = emphasisOf({ hovered: pickedTie('guards-rowers') });
		syncEmphasis(cy, calm, null);
		const untouched = [actorKey('guards'), actorKey('rowers')];
		syncEmphasis(cy, hovering, calm);
		expect(untouched.map(classesOf)).toEqual([['lit'], ['lit']]);
		syncEmphasis(cy, calm, hovering);
		const fresh = cytoscape({ headless: true });
		syncScene(fresh, scene, null, () => {});
		syncEmphasis(fresh, calm, null);
		const all = (graph: Core) => graph.elements().map((each) => [each.id(), each.classes()]);
		expect(all(cy)).toEqual(all(fresh));
		fresh.destroy();
	});

	test('follows a label to its new place', () => {
		const before = emphasisOf({ picks: pickedTie('mayor-backs') });
		syncEmphasis(cy, before, null);
		const moved = moveActors(new Map([['mayor', { x: -400, y: 0 }]]))(harbour);
		const after = emphasisOf({ picks: pickedTie('mayor-backs') }, moved);
		const changes = changesDuring(() => syncEmphasis(cy, after, before));
		expect(changes).toEqual(['data t:mayor-backs']);
		expect(cy.getElementById(tieKey('mayor-backs')).data('offset')).toBe(
			after.tieLabels.get('mayor-backs')!.offset
		);
	});

	test('outlives a new scene', () => {
		syncEmphasis(cy, emphasisOf({ picks: pickedTie('mayor-backs') }), null);
		const offset = cy.getElementById(tieKey('mayor-backs')).data('offset');
		sync(sceneOf(harbour, { theme: 'dark' }), scene);
		expect(classesOf(tieKey('mayor-backs'))).toEqual(['labelled', 'lit', 'picked']);
		expect(cy.getElementById(tieKey('mayor-backs')).data('offset')).toBe(offset);
	});
});
