import cytoscape, { type Core } from 'cytoscape';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { choosing } from '../../../tests/fixtures/any-filter.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { moveActors } from '#lib/case/edit.ts';
import { noFilter, select } from '#lib/case/filter.ts';
import { parseCase } from '#lib/case/parse.ts';
import { toEmphasis, type Attention, type Emphasis } from '#lib/scene/emphasis.ts';
import { noPicks, pickedActor, pickedTie } from '#lib/scene/picks.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { toScene } from '#lib/scene/toScene.ts';
import { stylesheet } from './stylesheet.ts';
import { actorKey, idOf, tieKey } from './elements.ts';
import { syncScene } from './sync.ts';
import { syncEmphasis, type Applied } from './syncEmphasis.ts';

const harbour = parseCase(smallCase());
const sceneOf = (source = harbour) => toScene(source, { theme: 'light', tensionFilters: [] });
const scene = sceneOf();
const conflict = select(harbour, choosing('family', ['conflict']));

function emphasisOf(attention: Partial<Attention> = {}, source = harbour): Emphasis {
	const shown = select(source, noFilter);
	const calm: Attention = { shown, unmatched: 'faded', picks: noPicks, hovered: null };
	return toEmphasis(source, sceneOf(source), { ...calm, ...attention });
}

let cy: Core;
let told: Applied | undefined;

beforeEach(() => {
	cy = graphOf(scene);
	told = undefined;
});

// A headless instance keeps a timer running.
afterEach(() => cy.destroy());

function graphOf(scene: Scene): Core {
	const graph = cytoscape({ headless: true, styleEnabled: true, style: stylesheet });
	syncScene(graph, scene, null, { move: () => {} });
	return graph;
}

/** Shows an emphasis, after whatever was shown before. */
function sync(attention: Partial<Attention> = {}, source = harbour): Emphasis {
	const emphasis = emphasisOf(attention, source);
	told = syncEmphasis(cy, sceneOf(source), emphasis, told);
	return emphasis;
}

const classesOf = (key: string) => [...cy.getElementById(key).classes()].sort();
const inSight = () => cy.filter((each) => each.visible()).map((each) => each.id());

/** How each element looks. */
const looksOf = (graph: Core) =>
	graph.elements().map((each) => [each.id(), each.classes(), each.visible()]);

/** The changes to the elements of the graph during `run`: event and id. */
function changesDuring(run: () => void, events = 'data class style'): string[] {
	const changes: string[] = [];
	const note = ({ type, target }: cytoscape.EventObject) =>
		void changes.push(`${type} ${target.id()}`);
	cy.on(events, note);
	run();
	cy.removeListener(events, note);
	return changes;
}

describe('the emphasis', () => {
	test('makes each element as loud as it says', () => {
		sync({ shown: conflict });
		expect(classesOf(actorKey('mayor'))).toEqual(['faded']);
		expect(classesOf(actorKey('guards'))).toEqual([]);
		expect(classesOf(tieKey('mayor-backs'))).toEqual(['faded']);
		expect(classesOf(tieKey('guards-rowers'))).not.toContain('faded');
	});

	test('marks what is picked, lights it and dims the rest', () => {
		sync({ picks: pickedActor('guards') });
		expect(classesOf(actorKey('guards'))).toEqual(['lit', 'picked']);
		expect(classesOf(actorKey('company'))).toEqual(['lit']);
		expect(classesOf(actorKey('mayor'))).toEqual(['dim']);
		expect(classesOf(tieKey('company-guards'))).toContain('lit');
	});

	test('labels the ties it names, at their offset', () => {
		const { tieLabels } = sync({ picks: pickedTie('mayor-backs') });
		expect(cy.edges('.labelled').map(idOf)).toEqual(['mayor-backs']);
		expect(cy.getElementById(tieKey('mayor-backs')).data('offset')).toBe(
			tieLabels.get('mayor-backs')!.offset
		);
	});

	test('that has not changed touches nothing', () => {
		sync({ picks: pickedActor('guards') });
		expect(changesDuring(() => void sync({ picks: pickedActor('guards') }))).toEqual([]);
	});

	test('that has changed touches only what differs, and takes the old back', () => {
		sync();
		sync({ hovered: pickedTie('guards-rowers') });
		expect([actorKey('guards'), actorKey('rowers')].map(classesOf)).toEqual([['lit'], ['lit']]);
		const elsewhere = () => void sync({ hovered: pickedTie('company-guards') });
		const changes = changesDuring(elsewhere, 'class');
		expect(changes).not.toContain('class a:guards');
		expect(changes).toContain('class a:company');
		sync();
		expectLooksOf({});
	});

	test('follows a label to its new place', () => {
		sync({ picks: pickedTie('mayor-backs') });
		const moved = moveActors(new Map([['mayor', { x: -400, y: 0 }]])).apply(harbour);
		const change = () => void sync({ picks: pickedTie('mayor-backs') }, moved);
		expect(changesDuring(change, 'data class')).toEqual(['data t:mayor-backs']);
		expect(cy.getElementById(tieKey('mayor-backs')).data('offset')).toBe(
			emphasisOf({ picks: pickedTie('mayor-backs') }, moved).tieLabels.get('mayor-backs')!.offset
		);
	});

	test('outlives a new scene', () => {
		sync({ shown: conflict, unmatched: 'hidden', picks: pickedTie('guards-rowers') });
		const before = looksOf(cy);
		const dark = toScene(harbour, { theme: 'dark', tensionFilters: [] });
		syncScene(cy, dark, scene, { move: () => {} });
		expect(looksOf(cy)).toEqual(before);
		expect(classesOf(tieKey('guards-rowers'))).toEqual(['labelled', 'lit', 'picked']);
	});

	test('of an actor and a tie that share an id is of each for itself', () => {
		const file = smallCase();
		Object.assign(file, { events: [], stories: [] });
		file.ties[4]!.id = 'mayor';
		const twins = parseCase(file);
		syncScene(cy, sceneOf(twins), scene, { move: () => {} });
		sync({ picks: pickedTie('mayor') }, twins);
		expect(classesOf(tieKey('mayor'))).toContain('picked');
		expect(classesOf(actorKey('mayor'))).toEqual(['dim']);
	});
});

test('an emphasis that comes in turns ends as one that comes at once', () => {
	const emphasis = emphasisOf({
		shown: conflict,
		unmatched: 'hidden',
		picks: pickedTie('guards-rowers')
	});
	const graph = graphOf(scene);
	let applied: Applied = new Map();
	for (let turn = 0; turn < 3; turn++) {
		let left = turn === 2 ? Infinity : 4;
		applied = syncEmphasis(graph, scene, emphasis, applied, () => left-- > 0);
		const changed = [...applied.values()].filter((look) => look !== '').length;
		if (turn < 2) expect(changed).toBe(4 * (turn + 1));
	}
	sync({ shown: conflict, unmatched: 'hidden', picks: pickedTie('guards-rowers') });
	expect(looksOf(graph)).toEqual(looksOf(cy));
	graph.destroy();
});

describe('what is hidden', () => {
	const hiding = { shown: conflict, unmatched: 'hidden' } as const;

	test('is out of the picture, and the rest is as it was', () => {
		const { actors, ties } = sync(hiding);
		const loud = (all: ReadonlyMap<string, string>, key: (id: string) => string) =>
			[...all].filter(([, loud]) => loud !== 'hidden').map(([id]) => key(id));
		expect(inSight()).toEqual([...loud(actors, actorKey), ...loud(ties, tieKey)]);
		expect(inSight().length).toBeLessThan(cy.elements().length);
	});

	test('comes back as it is to be by then', () => {
		sync({ picks: pickedActor('mayor') });
		sync(hiding);
		const next = { picks: pickedActor('company') };
		sync(next);
		expect(inSight()).toEqual(cy.elements().map((each) => each.id()));
		expectLooksOf(next);
	});

	test('is told so once, and what is not hidden is not touched', () => {
		sync();
		const changes = changesDuring(() => void sync(hiding), 'style');
		expect(changes).toContain('style a:mayor');
		expect(changes).not.toContain('style a:guards');
		expect(changesDuring(() => void sync(hiding))).toEqual([]);
	});

	test('stays so while others are picked and let go', () => {
		sync(hiding);
		const seen = inSight();
		sync({ ...hiding, picks: pickedActor('guards') });
		sync(hiding);
		expect(inSight()).toEqual(seen);
	});

	test('may leave the scene, and comes back visible', () => {
		const file = smallCase();
		Object.assign(file, { events: [], stories: [], layout: [] });
		file.actors = file.actors.filter(({ id }) => id !== 'guards');
		file.ties = file.ties.filter(({ id }) => !id.includes('guards'));
		const without = parseCase(file);
		sync({ shown: { actors: new Set(), ties: new Map() }, unmatched: 'hidden' });
		expect(inSight()).toEqual([]);
		syncScene(cy, sceneOf(without), scene, { move: () => {} });
		sync({ shown: select(without, noFilter) }, without);
		syncScene(cy, scene, sceneOf(without), { move: () => {} });
		sync();
		expect(inSight()).toContain(actorKey('guards'));
		expect(inSight().length).toBe(cy.elements().length);
	});
});

/** Expects the graph to look like one that has shown only this emphasis. */
function expectLooksOf(attention: Partial<Attention>) {
	const fresh = graphOf(scene);
	syncEmphasis(fresh, scene, emphasisOf(attention));
	expect(looksOf(cy)).toEqual(looksOf(fresh));
	fresh.destroy();
}
