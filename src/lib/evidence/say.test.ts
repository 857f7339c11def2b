import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lessonOf } from '#lib/case/lesson/lesson.ts';
import { ask } from '#lib/case/lesson/ask.ts';
import { parseCaseText } from '#lib/case/parse.ts';
import { shownAt } from '#lib/case/steps.ts';
import { hiddenParts } from '#lib/case/vocabulary.ts';
import type { Written } from '#lib/case/lesson/question.ts';
import { claimsOf, sayAnswer, sayChoice, sayClaim, sayQuestion, sayTie } from './say.ts';

const source = parseCaseText(
	readFileSync(new URL('../../../data/us-iraq-2020.json', import.meta.url), 'utf8')
);
const questions = source.story.flatMap((step) =>
	[...shownAt(source, step).ties.keys()].flatMap((tie) =>
		hiddenParts.flatMap((hides) => ask(source, step, { tie, hides }) ?? [])
	)
);

describe('a question in words', () => {
	test('has choices that read differently, none of them empty', () => {
		for (const question of [...questions, ...lessonOf(source).flatMap((stop) => stop.questions)]) {
			const said = question.choices.map((_, i) => sayChoice(source, question, i));
			expect(new Set(said).size, question.key).toBe(said.length);
			expect(said).not.toContain('');
			expect(sayAnswer(source, question)).not.toBe('');
		}
	});

	test('does not say what it hides', () => {
		for (const question of questions) {
			const text = sayQuestion(source, question);
			const tie = source.ties.get(question.tie)!;
			if (question.hides === 'type') {
				expect(text).not.toContain(source.tieTypes.get(tie.type)!.label);
			}
			if (question.hides === 'tie') {
				expect(text).not.toContain(source.actors.get(tie.target)!.shortName);
			}
		}
	});

	test('about a direction names the two in an order that does not tell it', () => {
		const asked = questions.filter(({ hides }) => hides === 'direction');
		const inOrder = asked.map((question) => {
			const { source: from, target } = source.ties.get(question.tie)!;
			const text = sayQuestion(source, question);
			const [one = '', other = ''] = [from, target].map((id) => source.actors.get(id)!.shortName);
			return text.lastIndexOf(one) < text.lastIndexOf(other);
		});
		expect(new Set(inOrder).size).toBe(2);
	});
});

test('an answer comes with the whole tie and with each of its claims', () => {
	const [question] = questions;
	const claims = claimsOf(source, question!);
	expect(claims).toEqual(source.ties.get(question!.tie)!.claims);
	expect(sayTie(source, question!.tie)).not.toBe('');
	const [claim] = claims;
	const line = sayClaim(source, claim!);
	expect(line).toContain(source.asserters.get(claim!.asserter)!.name);
	expect(line).toContain(claim!.at);
});

describe('an answer to a question that is worded in the case', () => {
	const [first] = source.ties.values();
	const worded = (ties: string[]): Written => ({
		key: 'q',
		step: 's',
		hides: null,
		choices: [],
		right: -1,
		question: 'Why?',
		answer: 'Because.',
		ties
	});

	test('rests on the claims of the ties that it names', () => {
		expect(claimsOf(source, worded([first!.id]))).toEqual(first!.claims);
		expect(claimsOf(source, worded([]))).toEqual([]);
	});
});
