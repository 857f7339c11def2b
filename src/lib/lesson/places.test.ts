import { describe, expect, test } from 'vitest';
import { lessonOf } from '#lib/case/lesson/lesson.ts';
import { parseCase } from '#lib/case/parse.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { fromPlaceLink, placesOf, toPlaceLink } from './places.ts';

const stops = lessonOf(parseCase(smallCase()));
const places = placesOf(stops);
const asked = stops[0]!.questions.length;

describe('the places of a lesson', () => {
	test('are a look, the questions and a finish for each step, between start and summary', () => {
		const kinds = placesOf([{ step: stops[0]!.step, questions: stops[0]!.questions.slice(0, 1) }]);
		expect(kinds.map(({ kind }) => kind)).toEqual([
			'start',
			'look',
			'question',
			'finish',
			'summary'
		]);
	});

	test('come back from their addresses, whatever else these hold', () => {
		for (const [n, place] of places.entries()) {
			expect(fromPlaceLink(`#${toPlaceLink(place)}`, places)).toBe(n);
			const hash = `#case=lent&steps=said&questions=10&${toPlaceLink(place)}`;
			expect(fromPlaceLink(hash, places)).toBe(n);
		}
	});

	test('are the look of a step where the address says no more, its last question where it says too much', () => {
		expect(fromPlaceLink('#step=said', places)).toBe(1);
		expect(fromPlaceLink('#step=said&question=0', places)).toBe(1);
		expect(fromPlaceLink('#step=said&question=-1', places)).toBe(1);
		expect(fromPlaceLink('#step=said&question=99', places)).toBe(1 + asked);
	});

	test('are the start where the address leads to no step', () => {
		for (const hash of ['', '#', '#question=2', '#step=nowhere', '#step=%', '#steps=said']) {
			expect(fromPlaceLink(hash, places)).toBe(0);
		}
	});
});
