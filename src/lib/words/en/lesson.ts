import type { Basis, Arena, Stance } from '#lib/case/vocabulary.ts';
import type { Way, Whereabouts } from '#lib/case/lesson/question.ts';
import { arenas, bases, stances } from './shared.ts';

/** The lesson, and what the stage asks. Names and verbs are isolated, whatever script they are in. */
const apart = (text: string) => `\u2068${text}\u2069`;

/** A tie as a sentence without its full stop. */
const told = (from: string, verb: string, to: string) =>
	`${apart(from)} ${apart(verb)} ${apart(to)}`;

const questions = (n: number) => `${n} ${n === 1 ? 'question' : 'questions'}`;

export const lesson = {
	title: 'Lesson',
	titleOf: (title: string) => `Lesson: ${title}`,
	noStory: 'This case has no story yet, so there is no lesson to work through.',
	noScript: 'To work through the lesson, this page needs scripts. The handout can be read without.',
	intro: 'Say what you expect before you see it. No clock runs, nobody else sees your answers.',
	kept: 'Your answers are kept on this device only.',
	unreadable:
		'The answers kept on this device could not be read, or belong to another version of the case. The lesson begins anew.',
	notKept:
		'This browser keeps nothing for this page. Your answers last until you close or reload it.',
	place: (n: number, of: number) => `Question ${n} of ${of}`,
	stepOf: (n: number, of: number) => `Step ${n} of ${of}`,
	noQuestions: 'Nothing is asked at this step.',
	picture: (title: string) => `The picture of this step, “${title}”`,
	asks: 'What is asked for is not in it yet.',
	told,
	ask: {
		type: (from: string, _: string, to: string) =>
			`What is between them? “${apart(from)} … ${apart(to)}”`,
		direction: (from: string, verb: string, to: string) =>
			`Which way does it go? “${apart(verb)}”, between ${apart(from)} and ${apart(to)}`,
		arena: (from: string, verb: string, to: string) =>
			`In public or in private? “${told(from, verb, to)}”`,
		asserter: (from: string, verb: string, to: string) => `Who says so? “${told(from, verb, to)}”`,
		tie: (from: string, verb: string) => `Who is missing? “${apart(from)} ${apart(verb)} …”`
	},
	ways: {
		forth: told,
		back: (from: string, verb: string, to: string) => told(to, verb, from),
		both: () => 'Each the other'
	} satisfies Record<Way, (from: string, verb: string, to: string) => string>,
	whereabouts: {
		public: 'In public',
		private: 'In private',
		both: 'Some of it in public, some in private'
	} satisfies Record<Whereabouts, string>,
	choose: 'Choose one',
	chooseFirst: 'Choose an answer first.',
	writeFirst: 'Write an answer first, if only a word.',
	own: 'Your answer',
	say: 'This is my answer',
	right: 'Right.',
	wrong: 'Not so.',
	rightIs: 'The answer:',
	yours: 'You said:',
	said: 'Answer given.',
	compare: 'Compare your answer with this one. Did you have it?',
	verdicts: { had: 'I had it', partly: 'Partly', missed: 'Not this time' },
	evidence: 'Who says so?',
	voice: (name: string, stance: Stance) =>
		stance === 'asserts' ? apart(name) : `${apart(name)}, who ${stances[stance]}`,
	/** A claim in one line: who, where, how firm, in which arena. */
	claim: (voice: string, at: string, basis: Basis, arena: Arena) =>
		`${voice} (${at}, ${bases[basis].toLowerCase()}, ${arenas[arena].toLowerCase()})`.trim(),
	more: (n: number) => `and ${n} more`,
	next: 'Next',
	skip: 'Leave it open',
	back: 'Back',
	toSummary: 'To the summary',
	summary: 'What you said, and what is said',
	choicesScore: (right: number, of: number) => `By choosing: ${right} of ${questions(of)} right.`,
	ownScore: (n: Record<'had' | 'partly' | 'missed', number>, of: number) =>
		`In your own words: of ${questions(of)}, you had ${n.had}, partly ${n.partly}, not ${n.missed}.`,
	open: (n: number) => `${questions(n)} ${n === 1 ? 'is' : 'are'} not answered yet.`,
	unanswered: 'Not answered yet',
	goTo: 'Answer it',
	print: 'Print',
	again: 'Begin again',
	againSure: 'Begin again? Your answers are cleared from this device.',
	againYes: 'Yes, clear them',
	againNo: 'Keep them',
	sources: 'Sources'
};
