import { stopped, type Clock } from './clock.ts';

/** What both windows agree on: all of it is sent each time, so that no message depends on another. */
export interface SharedState {
	/** The place of the step in the story, from 0. */
	readonly step: number;
	readonly blank: 'black' | 'white' | null;
	readonly laser: boolean;
	/** Whether the steps go on by themselves. */
	readonly auto: boolean;
	/** The place of the question that is asked, among those of the step; null when none is. */
	readonly asked: number | null;
	/** Whether the answer to it is shown. */
	readonly answered: boolean;
	/** How much larger text is than it need be, in notches; negative is smaller. */
	readonly text: number;
	readonly clock: Clock;
	/** Counts the changes; the higher one is the newer. */
	readonly revision: number;
	/** The window that made the last change. */
	readonly by: string;
}

/** One window: what is agreed on, and what only it shows. */
export interface WindowState extends SharedState {
	readonly over: 'overview' | 'keys' | null;
	/** Notes on the stage itself, for who has but one screen. */
	readonly drawer: boolean;
	/** The number of a step as far as it is typed; null when none is. */
	readonly digits: string | null;
}

/** How far text can be made larger and smaller. */
export const notches = { least: -4, most: 8 };

/** How much larger text is at a notch. */
export const textScale = (notch: number): number => 1.1 ** notch;

/** The beginning of a presentation, as a window that has just been opened has it. */
export function beginning(by: string, step = 0): WindowState {
	return {
		step,
		blank: null,
		laser: false,
		auto: false,
		text: 0,
		clock: stopped,
		asked: null,
		answered: false,
		revision: 0,
		by,
		over: null,
		drawer: false,
		digits: null
	};
}

/** What is agreed on, without what only one window shows. */
export function sharedOf(showing: WindowState): SharedState {
	const { step, blank, laser, auto, asked, answered, text, clock, revision, by } = showing;
	return { step, blank, laser, auto, asked, answered, text, clock, revision, by };
}

/** Whether one is to be taken over the other: the same answer in both windows, or they would differ. */
export function newer(one: SharedState, other: SharedState): boolean {
	return one.revision === other.revision ? one.by > other.by : one.revision > other.revision;
}

/** The next state with a change in it; the revision counts what both windows agree on. */
export function changed(
	before: WindowState,
	change: Partial<WindowState>,
	by = before.by
): WindowState {
	const gone = change.step !== undefined && change.step !== before.step;
	// What is asked is asked of one step; an answer shown is that to one question.
	const asked = gone ? null : (change.asked ?? (change.asked === null ? null : before.asked));
	const kept = asked !== null && asked === before.asked && before.answered;
	const answered = asked !== null && (change.answered ?? kept);
	const after = { ...before, ...change, asked, answered };
	const same = (Object.keys(sharedOf(before)) as (keyof SharedState)[]).every(
		(name) => before[name] === after[name]
	);
	return same ? after : { ...after, revision: before.revision + 1, by };
}
