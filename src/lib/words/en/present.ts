import type { Basis } from '#lib/case/vocabulary.ts';
import { ties, actors, bases } from './shared.ts';

/** The stage and the speaker window. */
export const present = {
	title: (step: string, title: string) => `${step} · ${title}`,
	/** A title at the head of the sentences that follow it. */
	lead: (title: string) => (/[.?!…]$/.test(title) ? title : `${title}.`),
	notesTitle: (title: string) => `Notes: ${title}`,
	noStory: 'This case has no story yet, so there is nothing to present.',
	noScript: 'To present the story, this page needs scripts. The handout can be read without.',
	stage: 'Stage',
	tools: 'Tools of the stage',
	place: (n: number, of: number) => `Step ${n} of ${of}`,
	picture: (a: number, t: number) => `Network graph, ${actors(a)}, ${ties(t)}`,
	sentence: (from: string, verb: string, to: string) => `${from} ${verb} ${to}.`,
	/** Who stands behind a tie; the first of them, and how many more. */
	voices: (first: readonly (readonly [name: string, basis: Basis])[], more: number) =>
		`${first.map(([name, basis]) => `${name} (${bases[basis].toLowerCase()})`).join('; ')}${
			more > 0 ? `; and ${more} more` : ''
		}`,
	announce: (n: number, of: number, come: number, gone: number) =>
		[
			`Step ${n} of ${of}.`,
			...(come > 0 ? [`${actors(come)} more.`] : []),
			...(gone > 0 ? [`${actors(gone)} gone.`] : [])
		].join(' '),
	goTo: (digits: string) => `Go to step ${digits === '' ? '…' : digits}`,
	goToHint: 'Enter goes there, Escape gives up',
	overview: 'All steps',
	comeBack: 'Back to the step',
	lookThrough: 'Look through a tension',
	asInStep: 'As in the step',
	auto: 'The steps go on by themselves.',
	pause: 'Pause',
	blocked:
		'The browser did not let the speaker window open. Allow windows for this page, or open it here:',
	openNotes: 'Open the speaker window',
	close: 'Close',
	next: 'Next step',
	previous: 'Step before',
	fullScreen: 'Full screen',
	leave: 'To the whole picture',
	keys: 'Keys while presenting',
	keyRows: [
		{ keys: ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'N', 'Enter'], does: 'Next step' },
		{
			keys: ['PageUp', 'ArrowLeft', 'ArrowUp', 'Shift+ ', 'P', 'Backspace'],
			does: 'Step before'
		},
		{ keys: ['Home', 'End'], does: 'First step, last step' },
		{ keys: ['G', '1–9'], does: 'Type a number and Enter: to that step' },
		{ keys: ['Q'], does: 'Ask the next question of this step; after the last, put it away' },
		{ keys: ['E'], does: 'Show the answer with its evidence, and hide it again' },
		{ keys: ['B', '.'], does: 'Black screen, and back' },
		{ keys: ['W'], does: 'White screen, and back' },
		{ keys: ['O'], does: 'All steps at a glance' },
		{ keys: ['S'], does: 'Speaker window with notes' },
		{ keys: ['D'], does: 'Notes on the stage itself, for who has one screen' },
		{ keys: ['L'], does: 'Laser pointer' },
		{ keys: ['V'], does: 'Look through one tension, in the place of the step' },
		{ keys: ['R'], does: 'Back to the step as it was, after a click, a drag, a zoom or a tension' },
		{ keys: ['+', '-'], does: 'Larger text, smaller text' },
		{ keys: ['T'], does: 'Light or dark stage' },
		{ keys: ['A'], does: 'Let the steps go on by themselves; any key stops that' },
		{ keys: ['F'], does: 'Full screen' },
		{ keys: ['?', 'F1'], does: 'This list' },
		{ keys: ['Escape'], does: 'Close what is open, or leave the stage' }
	],
	notes: 'Notes',
	noNotes: 'There are no notes for this step.',
	larger: 'Larger notes',
	smaller: 'Smaller notes',
	questions: 'Questions for the class',
	ask: 'Ask on the stage',
	askNext: 'Ask the next question',
	putAway: 'Put away',
	showAnswer: 'Show the answer',
	hideAnswer: 'Hide the answer',
	choiceLetters: 'ABCDE',
	now: 'On the stage',
	upNext: 'Next',
	last: 'This is the last step.',
	clock: 'Time',
	elapsed: 'Elapsed',
	start: 'Start',
	reset: 'Reset',
	planned: 'Planned minutes',
	pace: (minutes: number) =>
		minutes === 0 ? 'On time' : minutes > 0 ? `${minutes} min ahead` : `${-minutes} min behind`,
	blanks: {
		black: 'The screen is black. Press B to bring it back.',
		white: 'The screen is white. Press W to bring it back.'
	},
	black: 'Black screen',
	white: 'White screen',
	laser: 'Laser pointer',
	connection: {
		waiting: 'No stage is open yet.',
		here: 'Connected to the stage',
		lost: 'The connection to the stage is lost.'
	},
	openStage: 'Open the stage'
};
