import type { Id } from '#lib/case/case.ts';
import { stopped, type Clock } from './clock.ts';
import type { Timer } from './timer.ts';

/** What is picked, in a form that can be sent and stored. */
export interface SharedPicks {
	readonly actors: readonly Id[];
	readonly ties: readonly Id[];
}

export const nothingPicked: SharedPicks = { actors: [], ties: [] };

/** The state that both windows share. All of it is sent each time, so that no message depends on another. */
export interface SharedState {
	/** Index of the step in the story; the number of steps stands for the end page. */
	readonly step: number;
	/** Index of the last part of the step that has come into the picture. */
	readonly part: number;
	/** Shows only what is public, or what is private over it, instead of the parts; null for the parts. */
	readonly arena: 'public' | 'private' | null;
	readonly blank: 'black' | 'white' | null;
	readonly laser: boolean;
	/** Whether the steps advance by themselves. */
	readonly auto: boolean;
	/** Index of the current question among those of the step; null when none is asked. */
	readonly asked: number | null;
	/** Whether the answer to it is shown. */
	readonly answered: boolean;
	/** How many hands went up for each choice of the question; null when they are not counted. */
	readonly hands: readonly number[] | null;
	/** By index of the step, the tension that is shown instead of it. */
	readonly tensions: Readonly<Record<string, Id>>;
	/** What stands out in the picture, with words on it below. */
	readonly picks: SharedPicks;
	/** How many notches larger than normal the text is; negative is smaller. */
	readonly text: number;
	readonly clock: Clock;
	/** The countdown for the class, if one is set. */
	readonly timer: Timer | null;
	/** Counts the changes; of two states, the one with the higher count is newer. */
	readonly revision: number;
	/** The window that made the last change. */
	readonly by: string;
}

/** The state of one window: what all share, and what only this one shows. */
export interface WindowState extends SharedState {
	readonly over: 'overview' | 'keys' | null;
	/** Whether notes are shown on the stage itself, for a speaker with only one screen. */
	readonly drawer: boolean;
	/** The digits of a step number typed so far; null when there are none. */
	readonly digits: string | null;
}

/** More hands than any class has. */
export const mostHands = 999;

/** The smallest and the largest size of text, in notches. */
export const notches = { least: -4, most: 8 };

/** The factor of text size at a notch. */
export const textScale = (notch: number): number => 1.1 ** notch;

/** The start of a presentation, as a newly opened window has it. */
export function beginning(by: string, step = 0): WindowState {
	return {
		step,
		part: 0,
		arena: null,
		blank: null,
		laser: false,
		auto: false,
		text: 0,
		clock: stopped,
		timer: null,
		asked: null,
		answered: false,
		hands: null,
		tensions: {},
		picks: nothingPicked,
		revision: 0,
		by,
		over: null,
		drawer: false,
		digits: null
	};
}

/** The shared part of the state of a window. */
export function sharedOf(showing: WindowState): SharedState {
	const { step, part, arena, blank, laser, auto } = showing;
	const { asked, answered, hands, picks, tensions, text, clock, timer, revision, by } = showing;
	const asks = { asked, answered, hands, picks, tensions };
	return { step, part, arena, blank, laser, auto, ...asks, text, clock, timer, revision, by };
}

/** Whether the first state replaces the second. Both windows must come to the same answer to stay in step. */
export function newer(one: SharedState, other: SharedState): boolean {
	return one.revision === other.revision ? one.by > other.by : one.revision > other.revision;
}

/** The next state, with a change in it; the revision counts changes to the shared part only. */
export function changed(
	before: WindowState,
	change: Partial<WindowState>,
	by = before.by
): WindowState {
	const gone = change.step !== undefined && change.step !== before.step;
	// A step begins with its first part unless the change says otherwise.
	const part = change.part ?? (gone ? 0 : before.part);
	const arena = gone || part !== before.part ? null : before.arena;
	// A question belongs to one step, and a shown answer and the hands to one question.
	const asked = gone ? null : (change.asked ?? (change.asked === null ? null : before.asked));
	const open = asked === null || asked !== before.asked || !before.answered;
	const answered = asked !== null && (change.answered ?? !open);
	const counted = change.hands === undefined ? before.hands : change.hands;
	const hands = asked === null || asked !== before.asked ? null : counted;
	const stays = !gone && part === before.part && asked === before.asked;
	const picks = change.picks ?? (stays ? before.picks : nothingPicked);
	const kept = isAnyPicked(picks) || isAnyPicked(before.picks) ? picks : before.picks;
	const after = { ...before, part, arena, ...change, asked, answered, hands, picks: kept };
	const same = (Object.keys(sharedOf(before)) as (keyof SharedState)[]).every(
		(name) => before[name] === after[name]
	);
	return same ? after : { ...after, revision: before.revision + 1, by };
}

/** Whether anything is picked. */
export const isAnyPicked = ({ actors, ties }: SharedPicks): boolean =>
	actors.length + ties.length > 0;
