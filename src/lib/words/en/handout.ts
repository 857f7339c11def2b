import { isolated } from '#lib/case/direction.ts';
import type { Stance } from '#lib/case/vocabulary.ts';
import { ties, actors, quoted, stances } from './shared.ts';

/** The handout. */
export const handout = {
	titleOf: (title: string) => `Handout: ${isolated(title)}`,
	choices: 'Print options',
	reader: 'Who is it for?',
	readers: {
		class: 'Class',
		teacher: 'Teacher',
		worksheet: 'Worksheet',
		key: 'Answer key',
		poster: 'Poster'
	},
	readerHelp: {
		class: 'Pictures, ties, who says so, questions',
		teacher: 'Your notes and the answers beside each picture',
		worksheet: 'Gaps for verbs, names and directions',
		key: 'What belongs in the gaps of both worksheets',
		poster: 'The whole story in one picture'
	},
	paper: 'Paper',
	papers: { a4: 'A4', letter: 'Letter', a3: 'A3', tabloid: 'Tabloid' },
	each: 'Steps on a page',
	eachs: { '1': 'One', '2': 'Two', '4': 'Four' },
	eachHelp: {
		'1': 'One step a page: its picture, and who says so for the ties that matter most.',
		'2': 'Two steps a page: pictures and captions.',
		'4': 'Four steps a page, each with the few ties that matter most.'
	},
	room: 'Lines to write on',
	rooms: { lines: 'Yes', none: 'No' },
	version: 'Version',
	versions: { a: 'A', b: 'B' },
	bank: 'Word bank',
	evidence: 'Who says so',
	parts: { with: 'Yes', without: 'No' },
	evidenceHelp:
		'Versions A and B ask different things. With “Who says so”, a class can find the answers in the evidence.',
	steps: 'Steps',
	stepsChosen: (n: number, of: number) => (n === of ? `All ${of}` : `${n} of ${of}`),
	allSteps: 'All steps',
	drawing: 'The pictures are being drawn. This may take a minute.',
	print: 'Print or save as PDF',
	noScript:
		'Without JavaScript, this page shows the handout for the class on A4. Print it from the menu of your browser.',
	noStory: 'This case has no story yet, so it has no handout.',
	place: (n: number, of: number) => `Step ${n} of ${of}`,
	places: (all: readonly number[], of: number) =>
		all.length === 1
			? `Step ${all[0]} of ${of}`
			: `Steps ${all.slice(0, -1).join(', ')} and ${all.at(-1)} of ${of}`,
	alt: (title: string, a: number, t: number) =>
		`Network graph. ${isolated(title)}: ${actors(a)}, ${ties(t)}.`,
	legend: 'Legend',
	told: 'Who says so?',
	others: 'Also in the picture:',
	voice: (asserter: string, at: string, seconded: boolean) =>
		`(${isolated(asserter)}${at ? ` ${isolated(at)}` : ''}${seconded ? ' and others' : ''})`,
	leftOut: (n: number) => `Not in the picture: ${ties(n)}`,
	toldForQuestions: 'Who says so? For the questions',
	asserter: (name: string, stance: Stance) =>
		stance === 'asserts' ? isolated(name) : `${isolated(name)} (${stances[stance]})`,
	hedged: (hedge: string) => `hedged: ${isolated(hedge)}`,
	source: (n: number) => `[${n}]`,
	questions: 'Questions',
	notes: 'Speaker notes',
	answer: 'Answer',
	name: 'Name',
	form: 'Class',
	date: 'Date',
	worksheet: (version: string) => `Worksheet ${version}`,
	task: 'Fill the gaps. Each has its number in the picture; other numbers there belong to other pages. “Who … whom?” asks for both names in their order.',
	taskWithBank:
		'Fill the gaps from the word bank. Each has its number in the picture; other numbers there belong to other pages. “Who … whom?” asks for both names.',
	sentences: 'Complete the sentences',
	number: (n: number) => `(${n})`,
	whichWay: (n: number, one: string, verb: string, other: string) =>
		`(${n}) ${isolated(one)}, ${isolated(other)}: who ${quoted([verb])} whom?`,
	direction: (from: string, to: string) => `${isolated(from)} → ${isolated(to)}`,
	/** Where no sheet has a QR code. */
	noAddress:
		'No sheet has the QR code of the lesson, because this case was changed on this device or comes from a file. The page of the lesson tells how a class gets it.',
	lesson: 'Open as a lesson',
	lessonCode: (title: string) => `A code that opens the lesson on ${quoted([title])}`,
	lessonAt: 'The lesson on a screen',
	key: 'Answer key',
	noBlanks: 'Nothing to fill in.',
	posterNumbers:
		'The number before a verb is that of the step in which the tie comes up. Shown are the ties that matter most at each step.',
	sources: 'Sources',
	bases: 'Basis of a claim',
	madeWith: (credit: string, licence: string) =>
		[isolated(credit), isolated(licence), 'made with Tautline'].join(' · '),
	asOf: (date: string) => `As of ${date}.`
};
