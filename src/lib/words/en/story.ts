import type { HiddenPart } from '#lib/case/vocabulary.ts';
import { quoted, ties } from './shared.ts';

/** The editor of the story. */
export const story = {
	title: 'Story',
	count: (n: number) => `${n} ${n === 1 ? 'step' : 'steps'}`,
	empty:
		'This case has no story yet. Look at it as the class should see it first: choose a tension, filter, pick actors. Then make that a step.',
	hint: 'A step remembers which actors and ties you see. Look at something, then add it.',
	add: 'Step from what I see now',
	nothing: 'Nothing is in view, so there is nothing to make a step of.',
	name: (n: number) => `Step ${n}`,
	copyOf: (title: string) => `${title} (copy)`,
	open: (n: number, title: string) => `Step ${n}: ${title}`,
	show: (n: number) => `Show step ${n} in the picture`,
	take: 'Take what I see now',
	takeTitle: 'This step shows what is in view now, in the place of what it showed',
	up: 'Move up',
	down: 'Move down',
	copy: 'Duplicate',
	remove: 'Delete',
	present: 'Present from here',
	presentAll: 'Present',
	save: 'Save case',
	saved: (name: string) =>
		`${quoted([name])} is being saved. Open it again with the folder button.`,
	undo: 'Undo',
	close: 'Close this notice',
	said: {
		added: (n: number) => `Step ${n} was added.`,
		moved: (from: number, to: number) => `Step ${from} is now step ${to}.`,
		copied: (n: number) => `Step ${n} is its copy.`,
		removed: (title: string) => `The step ${quoted([title])} was deleted.`,
		taken: (n: number) => `Step ${n} now shows what you see.`,
		shown: (n: number) => `The picture shows step ${n}.`,
		left: 'The picture shows the case again.'
	},
	fields: {
		title: 'Title',
		caption: 'Caption, below the picture',
		notes: 'Notes, for you alone',
		left: (n: number) => `${n} left`,
		over: (n: number) =>
			`${n} ${n === 1 ? 'character' : 'characters'} too many. It is kept once it is shorter.`,
		needed: 'A step needs a title. Until then it keeps the one it had.'
	},
	questions: {
		title: 'Questions for the class',
		question: (n: number) => `Question ${n}`,
		answer: 'Answer',
		wrong: (n: number) => `Wrong answer ${n}, to choose from`,
		add: 'Add a question',
		fresh: 'New question',
		remove: (n: number) => `Delete question ${n}`,
		needed: 'A question needs words. Until then it keeps those it had.',
		answerNeeded: 'Beside wrong answers there has to be a right one.',
		same: 'Each answer has to differ from the others.'
	},
	predictions: {
		title: 'Predictions',
		hint: 'What the class is asked before it sees.',
		tie: 'Tie',
		hides: 'Hidden until then',
		parts: {
			type: 'what kind of tie it is',
			direction: 'which way it goes',
			arena: 'public or private',
			asserter: 'who says so',
			tie: 'that there is a tie'
		} satisfies Record<HiddenPart, string>,
		add: 'Ask for a prediction',
		proposed: 'Proposed, for nothing in the step gives it away:',
		own: 'Or one of your own:',
		remove: (sentence: string) => `Do not ask: ${sentence}`,
		there: 'This is asked already.'
	},
	shows: (n: number) => ties(n)
};
