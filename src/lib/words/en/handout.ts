import type { Stance } from '#lib/case/vocabulary.ts';
import { ties, actors, stances } from './shared.ts';

/** The handout. */
export const handout = {
	title: 'Handout',
	titleOf: (title: string) => `Handout: ${title}`,
	choices: 'How it is printed',
	reader: 'For',
	readers: {
		class: 'Class',
		teacher: 'Teacher',
		worksheet: 'Worksheet',
		key: 'Key'
	},
	readerHelp: {
		class: 'Pictures, captions, who says so, and questions.',
		teacher: 'The same with your notes and the answers. Keep it to yourself.',
		worksheet: 'Names, verbs and directions are left open, under numbers.',
		key: 'What goes into the blanks of the worksheet, and the answers to the questions.'
	},
	paper: 'Paper',
	papers: { a4: 'A4', letter: 'Letter' },
	room: 'Room for notes',
	rooms: { lines: 'Lines', none: 'None' },
	print: 'Print or save as PDF',
	noScript:
		'Without scripts this is the handout for the class, on A4. Print it from the menu of your browser.',
	noStory: 'This case has no story yet, so there is nothing to hand out.',
	place: (n: number, of: number) => `${n} of ${of}`,
	alt: (title: string, a: number, t: number) =>
		`Network graph. ${title}: ${actors(a)}, ${ties(t)}. The sentences below tell the ones that matter most.`,
	legend: 'Legend',
	told: 'Ties to look at',
	more: (n: number) => `${n} more ${n === 1 ? 'tie is' : 'ties are'} in the picture.`,
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
	lesson: 'As a lesson',
	key: 'Answer key',
	sources: 'Sources',
	bases: 'How firm a claim is',
	madeWith: (credit: string, licence: string) =>
		[credit, licence, 'made with Tautline'].join(' · '),
	asOf: (date: string) => `As of ${date}.`
};
