import type { Case, Claim, Id, Tie } from '#lib/case/case.ts';
import type { Question, Way, Whereabouts } from '#lib/case/lesson/question.ts';
import { lessonWords } from '#lib/words/lesson.ts';
import { spokenSentence } from './tieInWords.ts';

/** A question in words; neither the words nor their order give away what it hides. */
export function sayQuestion(source: Case, question: Question): string {
	if (!question.hides) return question.question;
	const [from, verb, to] = partsOf(source, question.tie);
	if (question.hides !== 'direction') return lessonWords.ask[question.hides](from, verb, to);
	const [one, other] = from < to ? [from, to] : [to, from];
	return lessonWords.ask.direction(one, verb, other);
}

/** The parts of a tie's sentence, in the order that the catalogue expects. */
function partsOf(source: Case, id: Id): [subject: string, verb: string, object: string] {
	const tie = source.ties.get(id);
	if (!tie) return ['', '', ''];
	const { subject, verb, object } = spokenSentence(source, tie, 'shortName');
	return [subject, verb, object];
}

/** The choice at this index of a question, in words. */
export function sayChoice(source: Case, question: Question, place: number): string {
	const choice = question.choices[place] ?? '';
	switch (question.hides) {
		case 'type':
			return source.tieTypes.get(choice)?.label ?? '';
		case 'direction':
			return lessonWords.ways[choice as Way](...partsOf(source, question.tie));
		case 'arena':
			return lessonWords.whereabouts[choice as Whereabouts];
		case 'asserter':
			return source.asserters.get(choice)?.name ?? '';
		case 'tie':
			return source.actors.get(choice)?.shortName ?? '';
		default:
			return choice;
	}
}

/** The right answer in words. */
export const sayAnswer = (source: Case, question: Question): string =>
	question.choices.length > 0 || question.hides
		? sayChoice(source, question, question.right)
		: question.answer;

/** A tie as a sentence without its full stop; empty if there is no such tie. */
export const sayTie = (source: Case, id: Id): string => lessonWords.told(...partsOf(source, id));

/** The ties that a question is about, or that its worded answer rests on. */
export const tiesBehind = (source: Case, question: Question): readonly Tie[] =>
	(question.hides ? [question.tie] : question.ties).flatMap((id) => source.ties.get(id) ?? []);

/** The claims that the ties behind a question rest on. */
export const claimsOf = (source: Case, question: Question): readonly Claim[] =>
	tiesBehind(source, question).flatMap(({ claims }) => claims);

/** A claim in one line: its asserter, source, basis and arena. */
export function sayClaim(source: Case, { asserter, stance, at, basis, arena }: Claim): string {
	const voice = lessonWords.voice(source.asserters.get(asserter)?.name ?? '', stance);
	return lessonWords.claim(voice, at, basis, arena);
}
