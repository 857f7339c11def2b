import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import { parseCase } from '../parse.ts';
import {
	fewestQuestions,
	fromLessonLink,
	hasChoice,
	mostQuestions,
	toLessonLink,
	usualChoice
} from './lessonLink.ts';

const small = parseCase(smallCase());

describe('the choice of a lesson in its address', () => {
	test('is readable', () => {
		expect(toLessonLink({ steps: ['public', 'private'], questions: 12 })).toBe(
			'steps=public,private&questions=12'
		);
		expect(toLessonLink(usualChoice)).toBe('questions=10');
	});

	test('can be told from none', () => {
		expect(hasChoice(`#${toLessonLink(usualChoice)}`)).toBe(true);
		expect(hasChoice('#case=lent&steps=said')).toBe(true);
		expect(hasChoice('#step=said&question=2')).toBe(false);
	});

	test('comes back, whatever the ids are and whatever else the address holds', () => {
		const ids = fc.uniqueArray(fc.string({ minLength: 1, unit: 'binary' }), { minLength: 2 });
		fc.assert(
			fc.property(
				ids,
				fc.integer({ min: fewestQuestions, max: mostQuestions }),
				(all, questions) => {
					const story = all.map((id) => ({ ...small.story[0]!, id }));
					const choice = { steps: all.slice(1), questions };
					const hash = `#case=lent&${toLessonLink(choice)}&step=said&question=2`;
					expect(fromLessonLink(hash, { story })).toEqual({ choice, unknown: [] });
				}
			)
		);
	});

	test('is in the order of the story, each step once, and all steps are no choice', () => {
		expect(fromLessonLink('#steps=blows,said,blows', small).choice).toEqual(usualChoice);
		expect(fromLessonLink('#steps=blows,blows', small).choice.steps).toEqual(['blows']);
	});

	test('tells the steps that the story lacks, a few and not at length', () => {
		expect(fromLessonLink('#steps=said,harbor', small)).toEqual({
			choice: { ...usualChoice, steps: ['said'] },
			unknown: ['harbor']
		});
		expect(fromLessonLink('#steps=harbor', small).choice.steps).toBeNull();
		const many = Array.from({ length: 99 }, (_, n) => `${n}${'x'.repeat(200)}`);
		const { unknown } = fromLessonLink(`#steps=${many.join()}`, small);
		expect(unknown).toHaveLength(5);
		expect(Math.max(...unknown.map(({ length }) => length))).toBe(60);
	});

	test('is as usual where the address is not intelligible, and within bounds always', () => {
		for (const hash of ['', '#', '#steps=', '#questions=', '#questions=-1', '#questions=many']) {
			expect(fromLessonLink(hash, small), hash).toEqual({ choice: usualChoice, unknown: [] });
		}
		expect(fromLessonLink('#questions=9999', small).choice.questions).toBe(mostQuestions);
		fc.assert(
			fc.property(fc.string(), (text) => {
				const { choice } = fromLessonLink(`#steps=${text}&questions=${text}`, small);
				expect(choice.questions).toBeGreaterThanOrEqual(fewestQuestions);
				expect(choice.questions).toBeLessThanOrEqual(mostQuestions);
			})
		);
	});
});
