import { isolated, joined, told } from '#lib/case/direction.ts';
import { ties, actors, quoted } from './shared.ts';

function changes(added: number, removed: number): string {
	if (added > 0 && removed > 0) return ` ${actors(added)} added, ${removed} removed.`;
	if (added > 0) return ` ${actors(added)} added.`;
	return removed > 0 ? ` ${actors(removed)} removed.` : '';
}

/** The first two names, and how many more there are. */
const twoOf = (names: readonly string[]) =>
	`${names.slice(0, 2).map(isolated).join('; ')}${names.length > 2 ? ` and ${names.length - 2} more` : ''}`;

/** The stage and the speaker window. */
export const present = {
	title: (step: string, title: string) => joined([step, title], ' · '),
	notesTitle: (title: string) => `Notes: ${isolated(title)}`,
	noStory: 'This case has no story yet, so there is nothing to present.',
	unknownStory: {
		title: (name: string) => `This case has no story ${quoted([name])}`,
		others: 'These are its stories:'
	},
	/** What is shown if the address leads to a step that is gone. */
	shownInstead: (n: number, of: number) =>
		n > of ? 'This is the end page.' : `This is step ${n} of ${of}.`,
	noScript: 'The stage needs JavaScript. You can read the handout without it.',
	tools: 'Stage tools',
	place: (n: number, of: number) => `Step ${n} of ${of}`,
	/** The position in a step that comes in parts. */
	part: (n: number, of: number) => `part ${n} of ${of}`,
	/** What is shown of a step when its arenas are shown one after the other. */
	arenas: {
		public: 'Only what happened in the open',
		private: 'And what happened behind closed doors'
	},
	picture: (a: number, t: number) => `Network graph, ${actors(a)}, ${ties(t)}`,
	sentence: (from: string, verb: string, to: string) => `${told(from, verb, to)}.`,
	/** The words by which a claim is worded carefully, quoted in the case. */
	hedged: (words: string) => `Careful wording: ${isolated(words)}.`,
	/** What “¶3” on the cards of claims counts. */
	paragraphsOf: (source: string) => `¶: paragraph in ${isolated(source)}`,
	announce: (n: number, of: number, come: number, gone: number) =>
		`Step ${n} of ${of}.${changes(come, gone)}`,
	key: 'Key',
	heavy: 'heavier: the main ties',
	announcePart: (n: number, of: number, t: number) => `Part ${n} of ${of}. ${ties(t)} added.`,
	goTo: (digits: string) => `Go to step ${digits === '' ? '…' : digits}`,
	/** What can be typed, if that is no step; otherwise what to press. */
	goToHint: (digits: string, steps: number) =>
		Number(digits) >= 1 && Number(digits) <= steps
			? 'Press Enter to go there or Escape to cancel'
			: `There are ${steps} steps. Type a number from 1 to ${steps}, or press Escape to cancel`,
	overview: 'All steps',
	comeBack: 'Back to the step',
	lookThrough: 'Filter by tension',
	asInStep: 'As in the step',
	auto: 'The steps advance automatically.',
	pause: 'Pause',
	/** What came of asking for the speaker window. */
	speaker: {
		blocked:
			'If no speaker window appeared, the browser blocked it. Allow pop-ups for this page, or open it here:',
		there:
			'The speaker window is open: look for it among your windows. If you do not find it, open another one:',
		alone:
			'In this browser the stage and a speaker window cannot stay in step. Press D for notes on the stage.'
	},
	openNotes: 'Open the speaker window',
	close: 'Close',
	next: 'Next',
	previous: 'Previous',
	fullScreen: 'Full screen',
	leave: 'Back to the network',
	keys: 'Keys while presenting',
	/** What the keys do, by the acts of `stageKeys`. */
	acts: {
		next: 'Next part of the step, or next step',
		previous: 'Previous part, or previous step',
		first: 'First step',
		last: 'Last step',
		number: 'Type a number and press Enter to go to that step',
		arenas: 'Only what is public, then what is private over it, then all of the step',
		question: 'Ask the next question of this step, or put the last one away',
		hands: 'Count the hands for each choice of a question',
		answer: 'Show or hide the answer and its evidence',
		timer: 'Set a timer: 1, 2, 3 or 5 minutes, then none',
		black: 'Black screen on or off',
		white: 'White screen on or off',
		overview: 'Overview of all steps',
		speaker: 'Open the speaker window with notes',
		drawer: 'Show notes on the stage, if you have only one screen',
		laser: 'Laser pointer',
		lookThrough: 'Filter by a tension instead of the step',
		comeBack: 'Back to the step after a click, a drag, a zoom or a tension',
		larger: 'Larger text',
		smaller: 'Smaller text',
		theme: 'Light or dark stage',
		auto: 'Advance the steps automatically; any key stops them',
		fullScreen: 'Full screen',
		keys: 'This list',
		leave: 'Let go of what is picked, put away an answer, a question or a timer, or leave the stage'
	},
	/** What some keys do in the speaker window instead. */
	speakerActs: {
		leave: 'Let go of what is picked, or put away an answer, a question or a timer'
	},
	/** The digits, as a key cap. */
	digits: '1–9',
	notes: 'Notes',
	/** Why some notes have a bar beside them. */
	notesHint: 'Point at a line with a bar, and its ties light up on the stage.',
	noNotes: 'This step has no notes.',
	larger: 'Larger notes',
	smaller: 'Smaller notes',
	questions: 'Questions for the class',
	ask: 'Ask on the stage',
	askBefore: (part: number) => `Ask before part ${part}, which shows the answer.`,
	askedLate: 'The picture shows the answer already.',
	askNext: 'Ask the next question',
	putAway: 'Put the question away',
	showAnswer: 'Show the answer',
	hideAnswer: 'Hide the answer',
	choiceLetters: 'ABCDE',
	/** Those who say so as well as the first, whose names may be in any script. */
	also: (names: readonly string[]) => `Also: ${twoOf(names)}.`,
	/** Those who deny it or will not say, whose stance stands beside their names. */
	unlike: (names: readonly string[]) => `But not: ${twoOf(names)}.`,
	/** The show of hands. */
	countHands: 'Count hands',
	handsFor: (letter: string) => `Hands for ${letter}`,
	/** The timer for the class. */
	timer: 'Timer',
	nextTimer: 'Set a timer (1, 2, 3, 5 minutes, none)',
	minutes: (n: number) => `${n} min`,
	noTimer: 'No timer',
	timeLeft: 'Time left',
	timeIsUp: 'Time is up',
	/** The page after the last step. */
	end: 'End',
	endPage: 'End page: the question of the case, its sources and the lesson',
	keyQuestion: 'The question that stays',
	sources: 'Sources',
	lesson: 'Work through it yourself',
	onlyHere:
		'This address works on this computer only. Phones need a site that is on the web or in your network.',
	/** In place of the QR code and the address. */
	noAddress:
		'There is no QR code and no address to type, because this case is too large for a link. To let others work through it, save the case and give them the file.',
	scan: 'The address is too long to type, because it holds the story. Scan the code, or pass on the link that the page of the lesson has.',
	noCode:
		'The address is too long for a QR code, because it holds the case. Pass on the link that the page of the lesson has.',
	lessonCode: (address: string) => `QR code of the lesson: ${address}`,
	now: 'On the stage',
	upNext: 'Next',
	spotHint: 'With the laser pointer on, point at this picture to point at the stage.',
	clock: 'Time',
	elapsed: 'Elapsed',
	start: 'Start',
	reset: 'Reset',
	planned: 'Planned minutes',
	pace: (minutes: number) =>
		minutes === 0 ? 'On time' : minutes > 0 ? `${minutes} min ahead` : `${-minutes} min behind`,
	/** On the blank screen itself. */
	lift: 'The next key, Escape or a click brings the picture back',
	/** In the speaker window. */
	blanks: {
		black: 'The screen is black. The next key brings the picture back.',
		white: 'The screen is white. The next key brings the picture back.'
	},
	black: 'Black screen',
	white: 'White screen',
	laser: 'Laser pointer',
	connection: {
		waiting: 'No stage is open yet.',
		here: 'Connected to the stage',
		lost: 'The connection to the stage was lost.',
		alone:
			'In this browser this window and the stage cannot stay in step. Press D on the stage for notes there.'
	},
	openStage: 'Open the stage'
};
