import type { Basis, Arena, Stance } from '#lib/case/vocabulary.ts';
import type { Way, Whereabouts } from '#lib/case/lesson/question.ts';
import type { Role } from '#lib/case/lesson/role.ts';
import { isolated, told } from '#lib/case/direction.ts';
import { arenas, bases, basisHelp, quoted, stances } from './shared.ts';

const questions = (n: number) => `${n} ${n === 1 ? 'question' : 'questions'}`;

/** The lesson, and the questions on the stage. */
export const lesson = {
	title: 'Lesson',
	titleOf: (title: string) => `Lesson: ${isolated(title)}`,
	noStory: 'This case has no story yet, so there is no lesson to work through.',
	noScript: 'The lesson needs JavaScript. You can read the handout without it.',
	kept: 'Your answers stay on this device until you hand them in yourself.',
	unreadable:
		'The answers saved on this device could not be read, or belong to another version of the case. The lesson starts again, and your first answer takes their place.',
	saveFormer: 'Save the old answers as a file',
	notKept:
		'This browser does not save anything for this page. Your answers will be lost when you close or reload it.',
	unknownSteps: (names: readonly string[], asksAll: boolean) =>
		`The link names steps that this story does not have: ${quoted(names)}. ${
			asksAll ? 'The lesson is about the whole story instead.' : 'The lesson leaves them out.'
		}`,
	start: {
		todo: (chapters: number, n: number) =>
			`You will look at ${chapters} ${chapters === 1 ? 'picture' : 'pictures'} from this story and answer ${questions(n)}.`,
		how: 'Look first, then answer. What a line of the picture shows can be right or wrong. The other questions do not count: say what you think, and read what the article says.',
		time: 'There is no time limit.',
		begin: 'Begin',
		goOn: 'Go on',
		done: (n: number, of: number) => `You have answered ${n} of ${questions(of)}.`
	},
	choose: {
		heading: 'A lesson for your class',
		intro:
			'Choose the steps and how many questions to ask, then give the link to your class. It opens where they begin.',
		steps: 'Steps',
		all: 'All',
		none: 'None',
		has: (n: number) => questions(n),
		count: 'Number of questions',
		result: (n: number, chapters: number) =>
			`${questions(n)} in ${chapters} ${chapters === 1 ? 'chapter' : 'chapters'}`,
		nothing: 'Choose at least one step.',
		link: 'Link for the class',
		qr: 'QR code of the link for the class',
		copy: 'Copy the link',
		copied: 'The link is copied.',
		refused: 'The browser does not allow copying. Select the link and copy it by hand.',
		own: 'This case is too large for a link. Give your class the file; each student opens it and starts the lesson from there.',
		save: 'Save the file',
		onlyHere:
			'This link works on this computer only. A class needs a site that is on the web or in your network.',
		results: 'Read what your class handed in'
	},
	chapter: (n: number, of: number) => `Chapter ${n} of ${of}`,
	place: (n: number, of: number) => `Question ${n} of ${of}`,
	look: 'Look first',
	lookHelp: 'Who is tied to whom, and how? Take your time: you will be asked about it.',
	inWords: 'The picture in words',
	whispered: 'in private',
	signs: 'What do the signs mean?',
	signsHelp:
		'The letters in a shape are the initials of its bloc, the side that the actor stands with. A line with a head runs from who acts to whom; one without a head is mutual.',
	privateKey: 'A tie with a halo was said or done in private.',
	ready: 'I have looked',
	lookAgain: 'Look again',
	lookAtAll: 'Look at the whole picture again',
	roles: {
		seen: 'What did you see?',
		guess: 'What would you guess?',
		own: 'In your own words'
	} satisfies Record<Role, string>,
	roleHelp: {
		seen: '',
		guess:
			'This does not count, because the picture does not show it. What the article says follows your answer.',
		own: 'You compare it yourself afterwards.'
	} satisfies Record<Role, string>,
	picture: (title: string) => `The network at this step, ${quoted([title])}`,
	pair: 'The tie you are asked about',
	asks: 'The answer is not shown yet.',
	told,
	ask: {
		type: (from: string, _: string, to: string) =>
			`How are they tied? “${isolated(from)} … ${isolated(to)}”`,
		direction: (from: string, verb: string, to: string) =>
			`Which way does the tie go? ${quoted([verb])}, between ${isolated(from)} and ${isolated(to)}`,
		arena: (from: string, verb: string, to: string) =>
			`In public or in private? ${quoted([told(from, verb, to)])}`,
		asserter: (from: string, verb: string, to: string) =>
			`Who says so? ${quoted([told(from, verb, to)])}`,
		tie: (from: string, verb: string) => `Who is missing? “${isolated(from)} ${isolated(verb)} …”`
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
	/** The keys that send an answer, as browsers name them. */
	sendKeys: (keys: readonly string[]) =>
		`You can also send it with ${keys.join(' or ').replace('Control', 'Ctrl').replace('Meta', 'Cmd')}.`,
	say: 'Answer',
	right: 'Correct.',
	wrong: 'Not quite.',
	rightIs: 'The answer:',
	yours: 'You said:',
	said: 'Answered.',
	/** What follows a guess. */
	guessed: 'By the article, this fits better:',
	agreed: 'The article bears this out.',
	marks: {
		rightYours: 'Right: your answer',
		right: 'Right answer',
		wrong: 'Not right: your answer',
		yours: 'Your answer',
		told: 'The article',
		toldYours: 'You and the article'
	},
	compare: 'Compare your answer with this one. Did you get it?',
	verdicts: { had: 'I got it', partly: 'Partly', missed: 'Not this time' },
	evidence: 'Who says so?',
	voice: (name: string, stance: Stance) =>
		stance === 'asserts' ? isolated(name) : `${isolated(name)}, who ${stances[stance]}`,
	/** How firm a claim is, in the words of the details. */
	firmness: (basis: Basis, hedged: boolean) => `${bases[basis]}${hedged ? ', hedged' : ''}`,
	firmnessHelp: (basis: Basis, hedged: boolean) =>
		`${basisHelp[basis]}${hedged ? ', in careful words' : ''}.`,
	/** What stands in its place where somebody does not say it. */
	saysNot: { denies: 'This voice says the opposite.', declines: 'This voice did not say it.' },
	details: 'More',
	/** A claim in one line: asserter, place in the source, basis and arena. */
	claim: (voice: string, at: string, basis: Basis, arena: Arena) =>
		`${voice} (${isolated(at)}, ${bases[basis].toLowerCase()}, ${arenas[arena].toLowerCase()})`,
	next: 'Next',
	skip: 'Skip',
	back: 'Back',
	toSummary: 'Go to the summary',
	finish: {
		heading: (title: string) => `Done: ${isolated(title)}`,
		all: 'You saw everything that was asked.',
		some: (right: number, of: number) => `You got ${right} of ${of} right.`,
		again: 'Not this time. Look at the picture once more.',
		thought: 'You have seen what the article says.',
		open: (n: number) => `${questions(n)} left open.`,
		story: 'What happened here'
	},
	outcomes: {
		right: 'Right',
		wrong: 'Not right',
		guess: 'What you think',
		had: 'I got it',
		partly: 'Partly',
		missed: 'Not this time',
		uncompared: 'Not compared yet',
		open: 'Not answered'
	},
	summary: 'Your answers and the evidence',
	yourName: 'Name',
	date: 'Date',
	score: {
		seen: (right: number, of: number) => `${right} of ${questions(of)} about the picture right.`,
		guess: (n: number) => `${n} ${n === 1 ? 'answer says' : 'answers say'} what you think.`,
		own: (n: number) => `${n} in your own words.`,
		uncompared: (n: number) => `${n} in your own words, not yet compared.`,
		open: (n: number) => `${questions(n)} ${n === 1 ? 'is' : 'are'} not answered yet.`
	},
	table: {
		caption: 'By chapter',
		chapter: 'Chapter',
		seen: 'Right',
		guess: 'Your view',
		own: 'Own words',
		uncompared: 'To compare',
		open: 'Open',
		of: (n: number, of: number) => `${n} of ${of}`
	},
	unanswered: 'Not answered yet',
	goTo: 'Answer this question',
	compareNow: 'Compare now',
	print: 'Print',
	again: 'Start again',
	againSure: 'Start again? Your answers will be cleared from this device.',
	againYes: 'Yes, clear them',
	againNo: 'Keep them',
	sources: 'Sources',
	handIn: {
		heading: 'Hand in',
		how: 'Write your name, then give your teacher the file, or the code in a message. Nothing is sent by itself.',
		open: (n: number) =>
			`${questions(n)} ${n === 1 ? 'is' : 'are'} not answered yet. You can still hand in.`,
		goOn: (n: number) => (n === 1 ? 'Answer it' : 'Answer the first of them'),
		nameFirst: 'Write your name first.',
		save: 'Save the file',
		copy: 'Copy the code',
		code: 'Your code',
		saved: 'The file is saved. Give it to your teacher.',
		copied: 'The code is copied. Paste it into a message to your teacher.',
		refused: 'The browser does not allow copying. Select the code and copy it by hand.',
		failed: 'This browser cannot make a code. Save the file instead.'
	}
};
