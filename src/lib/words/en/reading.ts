import { isolated } from '#lib/case/direction.ts';
import { actors, claims, quoted, ties } from './shared.ts';

const highlights = (n: number) => `${n} ${n === 1 ? 'highlight' : 'highlights'}`;

/** Close reading: the text of a source beside the picture. */
export const reading = {
	title: 'Text',
	looking: 'Looking for the text…',
	/** Which source is read. */
	source: 'Source',
	another: 'Another source…',
	/** Bringing a text in. */
	bring: (title: string) => `Bring the text: ${isolated(title)}`,
	bringNew: 'Bring a text',
	paste: 'Paste its text here',
	sourceTitle: 'Title of the source',
	titleNeeded: 'Give the source a title.',
	textNeeded: 'Paste the text first.',
	tooLong: (n: number) => `The text has ${n.toLocaleString('en-GB')} letters too many.`,
	fromFile: 'Open a text file',
	noText: 'This file is no text. Choose one that ends in .txt, or copy the text and paste it.',
	begin: 'Read it',
	rights:
		'The text stays in this browser. It is never part of the case, or of a file, a link or a picture that you make: a text is somebody’s copyright, and the case says what it says in your own words.',
	/** What is there. */
	edit: 'Edit the text',
	editing: 'The text',
	save: 'Save the text',
	cancel: 'Cancel',
	remove: 'Remove the text',
	reallyRemove: 'Remove the text and its highlights from this browser? The case keeps its claims.',
	removeNow: 'Remove',
	faults: {
		refused:
			'The text could not be kept: the browser has no space or does not allow it. It is only in this window.',
		newer:
			'The text could not be kept: a newer version of Tautline has been used here. Reload the page.'
	},
	unkept: 'The text is only in this window until the case is kept.',
	/** How much is coded. */
	coded: (n: number, of: number) => `${n} of ${of} ${of === 1 ? 'paragraph' : 'paragraphs'} coded`,
	strip: (without: string) =>
		without === '' ? 'Every paragraph has a claim' : `Without a claim: ${without}`,
	untied: (n: number) => `${actors(n)} without ties`,
	unclaimed: (n: number) => `${ties(n)} without claims`,
	astray: (n: number) => `${claims(n)} of paragraphs that the text does not have`,
	/** A paragraph. */
	text: 'The text, by paragraphs',
	paragraph: (n: number | null, coded: number, highlighted: number) =>
		[
			n === null ? 'Before ¶1' : `¶${n}`,
			coded === 0 ? 'no claim' : claims(coded),
			...(highlighted > 0 ? [highlights(highlighted)] : [])
		].join(', '),
	keys: 'Arrow keys up and down go through the paragraphs, right and left through the words; with Shift they select more. N makes an actor of the selected words, T a claim.',
	ofParagraph: (n: number | null) => (n === null ? 'In this paragraph' : `Claims of ¶${n}`),
	nothing: 'Nothing is coded here yet. Select words in it to begin.',
	named: 'Named here',
	removeHighlight: (name: string) => `Remove the highlight of ${quoted([name])}`,
	details: 'Details',
	detailsOf: (title: string) => `Details of ${quoted([title])}`,
	beginsHere: '¶1 begins here',
	beginsAtTop: '¶1 begins at the top',
	noPassage: 'no passage yet',
	highlightFor: (title: string) => `Highlight the selected words for ${quoted([title])}`,
	/** The passage that was selected. */
	choose: 'Select words in the text, or go to a paragraph’s number and use the arrow keys.',
	chosen: (words: string) => `Selected: ${quoted([words])}`,
	passage: 'What the selected words are',
	actor: 'Actor',
	claim: 'Claim',
	/** The form of an actor. */
	newActor: 'Who is named here?',
	name: 'Name',
	nameNeeded: 'Give it a name.',
	known: (name: string) =>
		`${isolated(name)} is in the case; the words are highlighted as its name.`,
	fresh: 'A new actor',
	kind: 'Kind',
	bloc: 'Bloc',
	add: 'Add',
	highlight: 'Highlight',
	/** The form of a claim. */
	newClaim: (at: string) => (at === '' ? 'New claim' : `New claim from ${at}`),
	from: 'From',
	to: 'To',
	type: 'What it does',
	endNeeded: 'Name the actor.',
	typeNeeded: 'Say what it does, such as “backs”.',
	freshType: (family: string) => `A new tie type: ${family.toLowerCase()}`,
	joins: 'The case has this tie; the claim joins it.',
	voice: 'Said by; if empty, the source',
	freshVoice: 'A new voice',
	at: 'Place',
	basis: 'Basis',
	arena: 'Arena',
	stance: 'What the voice says of it',
	tension: 'Pole of a tension, if the tie is at one',
	pole: (tension: string, pole: string) => `${isolated(tension)}: ${isolated(pole)}`,
	summary: 'In your own words; if empty, the sentence above',
	addClaim: 'Add the claim',
	full: 'The case has no room for more.',
	/** What is no longer where it was. */
	lost: (n: number) => `${highlights(n)} no longer found in the text`,
	lostHelp: 'Select the words that it is of now, and choose “Highlight”.',
	idle: (n: number) => `${highlights(n)} of what the case does not have now, such as after undo`,
	drop: (words: string) => `Remove the highlight ${quoted([words])}`
};
