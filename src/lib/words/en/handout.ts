import type { Stance } from '#lib/case/vocabulary.ts';
import { ties, actors, stances } from './shared.ts';

/** The handout. */
export const handout = {
	titleOf: (title: string) => `Handout: ${title}`,
	choices: 'Print options',
	reader: 'Version',
	readers: {
		class: 'Class',
		teacher: 'Teacher',
		worksheet: 'Worksheet',
		key: 'Key'
	},
	readerHelp: {
		class: 'Pictures, captions, evidence and questions.',
		teacher: 'The same, with your notes and the answers. Keep it to yourself.',
		worksheet: 'Names, verbs and directions are left blank and numbered.',
		key: 'What belongs in the blanks of the worksheet, and the answers to the questions.'
	},
	paper: 'Paper',
	papers: { a4: 'A4', letter: 'Letter' },
	room: 'Space for notes',
	rooms: { lines: 'Lines', none: 'None' },
	print: 'Print or save as PDF',
	noScript:
		'Without JavaScript, this page shows the handout for the class on A4. Print it from the menu of your browser.',
	noStory: 'This case has no story yet, so it has no handout.',
	place: (n: number, of: number) => `${n} of ${of}`,
	alt: (title: string, a: number, t: number) =>
		`Network graph. ${title}: ${actors(a)}, ${ties(t)}. The most important ties are listed below.`,
	legend: 'Legend',
	told: 'Ties to look at',
	more: (n: number) => `The picture shows ${n} more ${n === 1 ? 'tie' : 'ties'}.`,
	footnotes: 'Who says so',
	asserter: (name: string, stance: Stance) =>
		stance === 'asserts' ? name : `${name} (${stances[stance]})`,
	hedged: (hedge: string) => `hedged: ${hedge}`,
	source: (n: number) => `[${n}]`,
	questions: 'Questions',
	notes: 'Speaker notes',
	answer: 'Answer',
	blank: (n: number) => `(${n}) _______`,
	number: (n: number) => `(${n})`,
	whichWay: (n: number, one: string, verb: string, other: string) =>
		`(${n}) ${one}, ${other}: who “${verb}” whom? _______`,
	direction: (from: string, to: string) => `${from} → ${to}`,
	lesson: 'Open as a lesson',
	key: 'Answer key',
	sources: 'Sources',
	bases: 'Basis of a claim',
	madeWith: (credit: string, licence: string) =>
		[credit, licence, 'made with Tautline'].join(' · '),
	asOf: (date: string) => `As of ${date}.`
};
