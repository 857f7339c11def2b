import type { Basis, Arena, Stance } from '#lib/case/vocabulary.ts';
import type { Firmness } from '#lib/case/firmness.ts';
import type { Way, Whereabouts } from '#lib/case/lesson/question.ts';
import { arenas, bases, stances } from './shared.ts';

/** Isolated, so that a name or a verb in any script leaves the rest of the sentence in order. */
const apart = (text: string) => `\u2068${text}\u2069`;

/** A tie as a sentence without a full stop. */
const told = (from: string, verb: string, to: string) =>
	`${apart(from)} ${apart(verb)} ${apart(to)}`;

const questions = (n: number) => `${n} ${n === 1 ? 'question' : 'questions'}`;

/** The lesson, and the questions on the stage. */
export const lesson = {
	title: 'Lesson',
	titleOf: (title: string) => `Lesson: ${title}`,
	noStory: 'This case has no story yet, so there is no lesson to work through.',
	noScript: 'The lesson needs JavaScript. You can read the handout without it.',
	intro:
		'Say what you expect before you see the answer. There is no time limit, and nobody else sees your answers.',
	kept: 'Your answers are saved on this device only.',
	unreadable:
		'The answers saved on this device could not be read, or belong to another version of the case. The lesson starts again.',
	notKept:
		'This browser does not save anything for this page. Your answers will be lost when you close or reload it.',
	place: (n: number, of: number) => `Question ${n} of ${of}`,
	stepOf: (n: number, of: number) => `Step ${n} of ${of}`,
	noQuestions: 'This step has no questions.',
	picture: (title: string) => `The network at this step, “${title}”`,
	asks: 'The answer is not shown yet.',
	told,
	ask: {
		type: (from: string, _: string, to: string) =>
			`How are they tied? “${apart(from)} … ${apart(to)}”`,
		direction: (from: string, verb: string, to: string) =>
			`Which way does the tie go? “${apart(verb)}”, between ${apart(from)} and ${apart(to)}`,
		arena: (from: string, verb: string, to: string) =>
			`In public or in private? “${told(from, verb, to)}”`,
		asserter: (from: string, verb: string, to: string) => `Who says so? “${told(from, verb, to)}”`,
		tie: (from: string, verb: string) => `Who is missing? “${apart(from)} ${apart(verb)} …”`
	},
	ways: {
		forth: told,
		back: (from: string, verb: string, to: string) => told(to, verb, from),
		both: () => 'Both ways'
	} satisfies Record<Way, (from: string, verb: string, to: string) => string>,
	whereabouts: {
		public: 'In public',
		private: 'In private',
		both: 'Partly in public, partly in private'
	} satisfies Record<Whereabouts, string>,
	chooseFirst: 'Choose an answer first.',
	writeFirst: 'Write an answer first, even if it is only a word.',
	own: 'Your answer',
	say: 'This is my answer',
	right: 'Correct.',
	wrong: 'Not quite.',
	rightIs: 'The answer:',
	yours: 'You said:',
	said: 'Answered.',
	compare: 'Compare your answer with this one. Did you get it?',
	verdicts: { had: 'I got it', partly: 'Partly', missed: 'Not this time' },
	evidence: 'Who says so?',
	voice: (name: string, stance: Stance) =>
		stance === 'asserts' ? apart(name) : `${apart(name)}, who ${stances[stance]}`,
	/** How much weight a claim bears, in one plain word. */
	firmness: { firm: 'Firm', fair: 'Fair', weak: 'Weak' } satisfies Record<Firmness, string>,
	/** A claim in one line: asserter, place in the source, basis and arena. */
	claim: (voice: string, at: string, basis: Basis, arena: Arena) =>
		`${voice} (${at}, ${bases[basis].toLowerCase()}, ${arenas[arena].toLowerCase()})`.trim(),
	more: (n: number) => `and ${n} more`,
	next: 'Next',
	skip: 'Skip',
	back: 'Back',
	toSummary: 'Go to the summary',
	summary: 'Your answers and the evidence',
	choicesScore: (right: number, of: number) =>
		`Multiple choice: ${right} of ${questions(of)} right.`,
	ownScore: (n: Record<'had' | 'partly' | 'missed', number>, of: number) =>
		`In your own words: ${questions(of)}. You got ${n.had}, partly got ${n.partly} and missed ${n.missed}.`,
	open: (n: number) => `${questions(n)} ${n === 1 ? 'is' : 'are'} not answered yet.`,
	unanswered: 'Not answered yet',
	goTo: 'Answer this question',
	print: 'Print',
	again: 'Start again',
	againSure: 'Start again? Your answers will be cleared from this device.',
	againYes: 'Yes, clear them',
	againNo: 'Keep them',
	sources: 'Sources'
};
