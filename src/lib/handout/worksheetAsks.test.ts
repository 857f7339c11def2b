import { expect, test } from 'vitest';
import type { Step } from '#lib/case/case.ts';
import { parseCase } from '#lib/case/parse.ts';
import { citedCase } from '../../../tests/fixtures/cited-case.ts';
import { worksheetAsks } from './worksheetAsks.ts';

const question = (
	text: string,
	ties: string[],
	wrong: string[] = []
): Step['questions'][number] => ({
	question: text,
	answer: 'So it is.',
	wrong,
	ties
});
const base = question('Whose base is it?', ['owns', 'repay'], ['Theirs.']);
const threat = question('Does the threat work?', ['fears', 'faulted']);

const asks = (asked: string[], room = 3, told: string[] = []) => {
	const step = parseCase(citedCase()).story[0]!;
	const { questions, ties } = worksheetAsks(
		{ ...step, questions: [base, threat] },
		{ asked, told, room }
	);
	return { questions: questions.map((one) => one.question), ties: [...ties] };
};

test('a question with one answer is asked where all that it rests on is printed', () => {
	const { questions, ties } = asks(['owns', 'repay', 'fears', 'faulted']);
	expect(questions).toEqual(['Whose base is it?', 'Does the threat work?']);
	expect(ties).toEqual(['owns', 'repay', 'fears']);
});

test('a question that cannot be asked leaves its room to the evidence of the others', () => {
	const { questions, ties } = asks(['repay', 'fears', 'faulted']);
	expect(questions).toEqual(['Does the threat work?']);
	expect(ties).toEqual(['fears', 'faulted']);
});

test('a question is not asked where its last tie has no room', () => {
	expect(asks(['owns', 'repay'], 1).questions).toEqual(['Does the threat work?']);
});

test('what the sheet tells anyway backs a question and is not printed twice', () => {
	const { questions, ties } = asks(['owns', 'repay'], 1, ['owns']);
	expect(questions).toEqual(['Whose base is it?', 'Does the threat work?']);
	expect(ties).toEqual(['repay']);
});
