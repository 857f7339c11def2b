import { describe, expect, test } from 'vitest';
import { lessonOf } from '#lib/case/lesson/lesson.ts';
import { parseCase } from '#lib/case/parse.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { fromPlaceLink, placesOf, toPlaceLink } from './places.ts';

const stops = lessonOf(parseCase(smallCase()));
const places = placesOf(stops);

describe('the places of a lesson', () => {
	test('are its questions, and a step that asks nothing', () => {
		const bare = placesOf([...stops, { step: { ...stops[0]!.step, id: 'bare' }, questions: [] }]);
		expect(bare).toHaveLength(places.length + 1);
		expect(bare.at(-1)).toMatchObject({ question: null, at: [stops.length, 0] });
	});

	test('come back from their addresses, and the summary too', () => {
		for (let n = 0; n <= places.length; n++) {
			expect(fromPlaceLink(`#${toPlaceLink(places, n)}`, places)).toBe(n);
			expect(fromPlaceLink(`#case=lent&${toPlaceLink(places, n)}`, places)).toBe(n);
		}
	});

	test('are the first of a step where the address says no more, the last where it says too much', () => {
		expect(fromPlaceLink('#step=said', places)).toBe(0);
		expect(fromPlaceLink('#step=said&question=99', places)).toBe(2);
		expect(fromPlaceLink('#step=said&question=0', places)).toBe(0);
		expect(fromPlaceLink('#step=said&question=-1', places)).toBe(0);
	});

	test('are none where the address leads to no step', () => {
		for (const hash of ['', '#', '#question=2', '#step=nowhere', '#step=%']) {
			expect(fromPlaceLink(hash, places)).toBeNull();
		}
	});
});
