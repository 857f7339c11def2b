import { expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { moveActors } from './edit.ts';
import { parseCase } from './parse.ts';

const harbour = parseCase(smallCase());
const moved = moveActors(new Map([['mayor', { x: 7, y: -3 }]])).apply(harbour);

test('a moved actor stands in its new place, the others where they were', () => {
	expect(moved.layout.get('mayor')).toEqual({ x: 7, y: -3 });
	for (const [id, place] of harbour.layout) {
		if (id !== 'mayor') expect(moved.layout.get(id)).toBe(place);
	}
});

test('moving touches no fact', () => {
	const { layout: before, ...facts } = harbour;
	const { layout: after, ...factsAfter } = moved;
	expect(after).not.toBe(before);
	for (const [name, fact] of Object.entries(facts)) {
		expect(factsAfter[name as keyof typeof facts]).toBe(fact);
	}
});

test('the case before the edit is left as it was', () => {
	expect(harbour).toEqual(parseCase(smallCase()));
});

test('an actor that had no place gets one', () => {
	const file = smallCase();
	file.layout = file.layout!.slice(1);
	const placed = moveActors(new Map([['mayor', { x: 1, y: 2 }]])).apply(parseCase(file));
	expect(placed.layout.get('mayor')).toEqual({ x: 1, y: 2 });
	expect(placed.layout.size).toBe(6);
});

test('an actor that is not in the case gets no place', () => {
	const places = new Map([['ghost', { x: 1, y: 2 }]]);
	expect(moveActors(places).apply(harbour).layout).toEqual(harbour.layout);
});
