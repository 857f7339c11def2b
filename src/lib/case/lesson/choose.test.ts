import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import { parseCase } from '../parse.ts';
import { captionFirst } from './captionFirst.ts';
import { chosenFrom } from './choose.ts';
import { lessonOf, type LessonStep } from './lesson.ts';
import type { Question } from './question.ts';
import { roleOf } from './role.ts';

const source = parseCase(smallCase());
const [said] = lessonOf(source) as readonly [LessonStep];

/** A step with questions of these kinds. */
const stop = (id: string, kinds: readonly string[]): LessonStep => ({
	step: { ...said.step, id },
	questions: kinds.map((kind, n): Question => {
		const asked = { key: `${id}${n}`, step: id, right: 0, choices: ['a', 'b'] };
		return kind === 'written'
			? { ...asked, hides: null, question: kind, answer: 'a', ties: [] }
			: { ...asked, hides: kind as 'arena', tie: 'mayor-presses' };
	})
});
const keysOf = (stops: readonly LessonStep[]) =>
	stops.flatMap(({ questions }) => questions.map(({ key }) => key));
const stops = ['a', 'b', 'c', 'd', 'e'].map((id) => stop(id, ['arena', 'type', 'written']));

describe('a chosen lesson', () => {
	test('has the chosen steps only', () => {
		const chosen = chosenFrom(stops, { steps: ['b', 'd'], questions: 60 });
		expect(chosen.map(({ step }) => step.id)).toEqual(['b', 'd']);
		expect(keysOf(chosen)).toHaveLength(6);
	});

	test('asks a little of each step and of each kind', () => {
		expect(keysOf(chosenFrom(stops, { steps: null, questions: 5 }))).toEqual([
			'a0',
			'b1',
			'c2',
			'd0',
			'e1'
		]);
	});

	test('leaves out steps between if there are fewer questions than steps', () => {
		const chosen = chosenFrom(stops, { steps: null, questions: 3 });
		expect(chosen.map(({ step }) => step.id)).toEqual(['a', 'c', 'e']);
		expect(chosenFrom(stops, { steps: null, questions: 1 })).toHaveLength(1);
	});

	test('has as many questions as asked for, or all that there are, in order', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 20 }), (questions) => {
				const keys = keysOf(chosenFrom(stops, { steps: null, questions }));
				expect(keys).toEqual(keysOf(stops).filter((key) => keys.includes(key)));
				expect(keys).toHaveLength(Math.min(questions, 15));
			})
		);
	});
});

test('only what the picture shows can be right or wrong', () => {
	const rolesIn = said.questions.map((question) => [question.hides, roleOf(question)]);
	expect(rolesIn).toEqual([
		['arena', 'seen'],
		[null, 'own'],
		[null, 'guess']
	]);
	expect(roleOf({ hides: 'asserter', choices: ['a', 'b'] })).toBe('guess');
});

describe('a caption comes first', () => {
	const first = (caption: string, ...questions: Question[]) =>
		captionFirst(source, { step: { ...said.step, caption }, questions });
	const written: Question = {
		key: 'q',
		step: 'said',
		choices: [],
		right: -1,
		hides: null,
		ties: [],
		question: 'Who gains?',
		answer: 'Whoever lives off the rent.'
	};
	const asked = (hides: 'arena' | 'type') => ({
		...stop('said', [hides]).questions[0]!,
		hides
	});

	test('where it says nothing of the answers', () => {
		expect(first('The mayor speaks.', written)).toBe(true);
		expect(first('The mayor speaks.', asked('type') as Question)).toBe(true);
	});

	test('but not where it tells one, nor where the arena is asked for', () => {
		expect(first('The council lives off the rent.', written)).toBe(false);
		expect(first('The mayor presses the company.', asked('type') as Question)).toBe(false);
		expect(first('The mayor speaks.', asked('arena') as Question)).toBe(false);
	});
});
