import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import type { Point } from '#lib/case/case.ts';
import { parseCase } from '#lib/case/parse.ts';
import { outerBox } from '#lib/scene/box.ts';
import { toScene } from '#lib/scene/toScene.ts';
import { arrange, type Arrangement } from './arrange.ts';
import { arrangementOf } from './arrangementOf.ts';
import { layouts, type Layout } from './layouts.ts';
import { overlaps } from './quality.ts';

const harbour = parseCase(smallCase());
const scene = toScene(harbour, { theme: 'light', tensionFilters: [] });
const wanted = (layout: Layout, seed = 1): Arrangement =>
	arrangementOf(harbour, scene, { layout, centre: 'company', seed });

/** A ring of actors with a loop, a double tie and one actor without ties. */
function ring(layout: Layout, ids: readonly string[]): Arrangement {
	const round = ids.slice(0, -1);
	const ties = round.map((source, i) => ({ source, target: round[(i + 1) % round.length]! }));
	const [first = ''] = ids;
	return {
		layout,
		centre: first,
		seed: 3,
		actors: ids.map((id, i) => ({
			id,
			w: 60 + 10 * (i % 7),
			h: 70,
			drop: 20 * (i % 4),
			group: ids[i % 3]!
		})),
		ties: [...ties, ties[0]!, { source: first, target: first }]
	};
}

const numbered = (count: number) => Array.from({ length: count }, (_, i) => `actor ${i}`);

/** The boxes of the actors where the layout put them. */
function boxesOf({ actors }: Arrangement, places: ReadonlyMap<string, Point>) {
	return actors.map(({ id, w, h, drop }) => {
		const { x, y } = places.get(id)!;
		return { id, x, y: y + drop, w, h };
	});
}

const hostile = [
	'__proto__',
	'constructor',
	'toString',
	'valueOf',
	'hasOwnProperty',
	'',
	'n0',
	'g0'
];

describe.each(layouts)('the layout %s', (layout) => {
	test('places every actor, in the order given, at whole numbers', () => {
		const places = arrange(wanted(layout));
		expect([...places.keys()]).toEqual([...harbour.actors.keys()]);
		for (const { x, y } of places.values()) {
			expect(Number.isInteger(x) && Number.isInteger(y)).toBe(true);
		}
	});

	test('lets no shape or name lie on another', () => {
		expect(overlaps(boxesOf(wanted(layout), arrange(wanted(layout))))).toBe(0);
		const large = ring(layout, numbered(60));
		expect(overlaps(boxesOf(large, arrange(large)))).toBe(0);
	});

	test('leaves the boxes of the scene apart once the actors stand there', () => {
		const layoutOfCase = new Map([...arrange(wanted(layout))]);
		const { nodes } = toScene(
			{ ...harbour, layout: layoutOfCase },
			{ theme: 'dark', tensionFilters: [] }
		);
		expect(overlaps([...nodes.values()].map((node) => ({ ...outerBox(node), id: node.id })))).toBe(
			0
		);
	});

	test('is the same for the same seed', () => {
		expect(arrange(wanted(layout, 5))).toEqual(arrange(wanted(layout, 5)));
		const large = ring(layout, numbered(30));
		expect(arrange(large)).toEqual(arrange(large));
	});

	test('takes any id, and leaves the objects of the language alone', () => {
		const before = Object.getOwnPropertyNames(Object.prototype);
		const places = arrange(ring(layout, hostile));
		expect([...places.keys()]).toEqual(hostile);
		for (const { x, y } of places.values()) expect(Number.isFinite(x + y)).toBe(true);
		expect(overlaps(boxesOf(ring(layout, hostile), places))).toBe(0);
		expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
	});

	test('does not depend on what the ids are', () => {
		const plain = ring(layout, ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
		expect([...arrange(ring(layout, hostile)).values()]).toEqual([...arrange(plain).values()]);
	});

	test.each([0, 1, 2])('manages with %i actors and no tie', (count) => {
		const few = { ...ring(layout, ['a', 'b', 'c']), ties: [] };
		const places = arrange({ ...few, actors: few.actors.slice(0, count), centre: null });
		expect(places.size).toBe(count);
		for (const { x, y } of places.values()) expect(Number.isFinite(x + y)).toBe(true);
	});

	test('can do without an actor in the middle', () => {
		const places = arrange({ ...wanted(layout), centre: null });
		expect(places.size).toBe(harbour.actors.size);
	});
});

test('another seed gives another drawing by forces', () => {
	const large = ring('cose-bilkent', numbered(30));
	expect(arrange({ ...large, seed: 1 })).not.toEqual(arrange({ ...large, seed: 2 }));
});

test('the concentric layout puts actors the farther from the centre the more ties lie between', () => {
	const places = arrange(wanted('concentric'));
	const centre = places.get('company')!;
	const distance = (id: string) =>
		Math.hypot(places.get(id)!.x - centre.x, places.get(id)!.y - centre.y);
	const nearest = ['mayor', 'council', 'guards'].map(distance);
	expect(Math.min(...nearest)).toBeGreaterThan(0);
	expect(Math.max(...nearest)).toBeLessThan(distance('rowers'));
	expect(distance('rowers')).toBeLessThan(distance('dockers'));
});

test('the layout by bloc keeps each bloc together', () => {
	const { actors, ties } = ring('bloc', numbered(18));
	const places = arrange({ layout: 'bloc', centre: null, seed: 2, actors, ties });
	const spread = (ids: string[]) => {
		const points = ids.map((id) => places.get(id)!);
		const [x, y] = [mean(points.map((p) => p.x)), mean(points.map((p) => p.y))];
		return mean(points.map((p) => Math.hypot(p.x - x, p.y - y)));
	};
	const groups = [...new Set(actors.map(({ group }) => group))].map((group) =>
		actors.flatMap((actor) => (actor.group === group ? [actor.id] : []))
	);
	const within = mean(groups.map(spread));
	expect(within).toBeLessThan(0.8 * spread(actors.map(({ id }) => id)));
});

const mean = (numbers: readonly number[]) =>
	numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

test('what a layout needs of a scene is the box of each actor, its bloc and its ties', () => {
	const { actors, ties, ...rest } = wanted('grid', 9);
	expect(rest).toEqual({ layout: 'grid', centre: 'company', seed: 9 });
	const mayor = scene.nodes.get('mayor')!;
	const { w, h, y } = outerBox(mayor);
	expect(actors[0]).toEqual({ id: 'mayor', w, h, drop: y - mayor.y, group: 'town' });
	expect(ties[0]).toEqual({ source: 'mayor', target: 'company' });
	expect([actors.length, ties.length]).toEqual([6, 9]);
	expect(structuredClone(wanted('grid'))).toEqual(wanted('grid'));
});
