import { isolated } from '#lib/case/direction.ts';
import type { HiddenPart } from '#lib/case/vocabulary.ts';
import { quoted } from './shared.ts';

const steps = (n: number) => `${n} ${n === 1 ? 'step' : 'steps'}`;

/** The story panel, where a story is written. */
export const story = {
	title: 'Story',
	count: steps,
	selected: (n: number) => `${n} steps selected`,
	list: 'Steps of the story',
	acts: 'Actions on the selected steps',
	empty:
		'There are no steps yet. Set up what the class should see first: choose a tension, filter, or select actors. Then add it as a step.',
	hint: 'Select a step to see it and to write its words. Hold Shift or Ctrl to select several.',
	add: 'Add what I see as a step',
	nothing: 'Nothing is in view, so there is nothing to add.',
	name: (n: number) => `Step ${n}`,
	restOf: (title: string) => `${title} (2)`,
	copyOf: (title: string) => `${title} (copy)`,
	open: (n: number, title: string, hidden: boolean) =>
		`Step ${n}: ${isolated(title)}${hidden ? ', hidden' : ''}`,
	show: (n: number) => `Show step ${n} again`,
	left: 'The network shows something else than this step.',
	isHidden: 'This step is hidden: it is not on the stage, in the handout or in the lesson.',
	take: 'Change to what I see',
	takeTitle: 'Replace what this step shows with what is in view now',
	up: 'Move up',
	down: 'Move down',
	copy: 'Duplicate',
	hide: 'Hide',
	unhide: 'Stop hiding',
	remove: 'Delete',
	present: 'Present from here',
	presentAll: 'Present',
	save: 'Save case',
	saved: (name: string) => `Saving ${quoted([name])}. Use the folder button to open it again.`,
	undo: 'Undo',
	said: {
		added: (n: number) => `Step ${n} was added.`,
		moved: (n: number, from: number, to: number) =>
			n === 1
				? `Step ${from} is now step ${to}.`
				: `${steps(n)} are now steps ${to} to ${to + n - 1}.`,
		copied: (n: number, at: number) =>
			n === 1 ? `The copy is step ${at}.` : `The copies are steps ${at} to ${at + n - 1}.`,
		hidden: (n: number, hidden: boolean) =>
			`${steps(n)} ${n === 1 ? 'is' : 'are'} ${hidden ? 'hidden now' : 'hidden no more'}.`,
		removed: (n: number, title: string) =>
			n === 1 ? `The step ${quoted([title])} was deleted.` : `${steps(n)} were deleted.`,
		taken: (n: number) => `Step ${n} now shows what is in view.`
	},
	story: {
		choose: 'Story that is open',
		add: 'New story',
		copy: 'Duplicate this story',
		remove: 'Delete this story',
		fresh: (n: number) => (n === 1 ? 'New story' : `New story ${n}`),
		about: 'Title and author',
		fields: {
			title: 'Title of the story',
			subtitle: 'Subtitle',
			author: 'Author',
			question: 'The question that stays, on the end page'
		},
		needed: 'A story needs a title. Until you write one, it keeps the last title.',
		added: (title: string) => `The story ${quoted([title])} was added. It is open now.`,
		removed: (title: string) => `The story ${quoted([title])} was deleted.`
	},
	fields: {
		title: 'Title',
		caption: 'Caption, shown below the network',
		notes: 'Notes, only for you, a line each',
		left: (n: number) => `${n} left`,
		over: (n: number) =>
			`${n} ${n === 1 ? 'character' : 'characters'} too many. Shorten the text to save it.`,
		needed: 'A step needs a title. Until you write one, it keeps the last title.'
	},
	here: {
		hide: (n: number) => (n === 1 ? 'Hide in this step' : `Hide these ${n} in this step`),
		rename: 'Use another name in this step',
		name: (name: string) => `Name in this step of: ${isolated(name)}`,
		hidden: (n: number) => `${n} hidden in this step`,
		renamed: (n: number) => `${n} with another name in this step`,
		called: (name: string, other: string) => `${isolated(name)}: ${quoted([other])}`,
		show: (name: string) => `Show again: ${isolated(name)}`,
		unname: (name: string) => `Use its own name again: ${isolated(name)}`
	},
	onStage: {
		picture: (n: number) => `Step ${n} as the class will see it`,
		waiting: 'The picture is being laid out …',
		part: (n: number, of: number) => `Part ${n} of ${of}`,
		crowded: {
			steps: (n: number) => `${n} ties are too many.`,
			parts: (n: number) => `${n} ties come at once.`
		},
		relief: { steps: 'Split in two steps', parts: 'Show in parts' },
		split: (n: number) => `Step ${n} was split into steps ${n} and ${n + 1}.`,
		inParts: 'The step comes in parts now.',
		wordless: (n: number) =>
			`${n === 1 ? 'One tie has' : `${n} ties have`} no room for ${n === 1 ? 'its word' : 'their words'}.`,
		through: (n: number) =>
			`${n === 1 ? 'One tie runs' : `${n} ties run`} through an actor at neither end.`,
		small: 'The names are too small for the last row.'
	},
	notes: {
		title: 'Ties that light up at a note',
		hint: 'Select ties in the network to add them to a note. Click the note in the speaker window, and the class sees them light up.',
		add: (n: number) => `Add the selected ${n === 1 ? 'tie' : 'ties'}`,
		remove: (sentence: string) => `Remove from the note: ${isolated(sentence)}`
	},
	build: {
		title: 'How the ties come into the picture',
		ways: {
			few: 'Ten at a time, the caption’s first',
			whole: 'All at once',
			arenas: 'What is public, then what is private over it',
			own: 'In parts of my own'
		},
		parts: (counts: readonly number[]) =>
			counts.length === 1
				? 'The step comes in one part.'
				: `The step comes in ${counts.length} parts, of ${counts.join(', ')} ties.`,
		part: (n: number) => `Part ${n}`,
		fresh: 'A new part',
		partOf: (sentence: string) => `Part of: ${isolated(sentence)}`,
		hint: 'The ties of all parts but the last are drawn heavier.'
	},
	questions: {
		title: 'Questions for the class',
		question: (n: number) => `Question ${n}`,
		answer: 'Answer',
		wrong: (n: number) => `Wrong answer ${n}`,
		add: 'Add a question',
		fresh: 'New question',
		remove: (n: number) => `Delete question ${n}`,
		needed: 'A question needs text. Until you write some, it keeps the last text.',
		answerNeeded: 'A question with wrong answers also needs the right one.',
		same: 'Each answer must differ from the others.'
	},
	predictions: {
		title: 'Predictions',
		hint: 'What the class is asked before it sees the tie.',
		tie: 'Tie',
		hides: 'Hidden until the answer',
		parts: {
			type: 'the type of tie',
			direction: 'the direction',
			arena: 'public or private',
			asserter: 'who says so',
			tie: 'the other actor'
		} satisfies Record<HiddenPart, string>,
		add: 'Add a prediction',
		proposed: 'Suggested, because nothing in the step gives them away:',
		own: 'Or choose your own:',
		remove: (sentence: string) => `Remove: ${isolated(sentence)}`,
		there: 'The step already asks this.'
	}
};
