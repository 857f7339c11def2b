import type { Id } from '#lib/case/case.ts';

/** A piece of work as it is kept on the device; its text is that of a case file and has not been validated. */
export interface Draft {
	readonly id: string;
	/** When it was saved, in ms since 1970. It grows with every save, so it also tells saves apart. */
	readonly saved: number;
	readonly title: string;
	/** The id of the case; empty if an earlier version of the app saved it. */
	readonly of: Id;
	/** How many changes it has; null if an earlier version of the app saved it. */
	readonly changes: number | null;
	readonly text: string;
	/** The id of the story that was open; null if it was the first. */
	readonly story?: Id | null;
	/** The latest state of it, if that was damaged on the device. */
	readonly damaged?: Damaged;
}

/** A state of a piece of work that is no longer as it was saved. */
export interface Damaged {
	/** When it was saved, in ms since 1970; NaN if that is gone, too. */
	readonly saved: number;
	readonly text: string;
	/** Whether the draft is the state before it, and sound; otherwise there is none, and the draft is this one. */
	readonly hasOlder: boolean;
}

/** When the latest state of a draft was saved, also if that is damaged: what tells in the store whether it changed. */
export const latestSave = ({ saved, damaged }: Pick<Draft, 'saved' | 'damaged'>): number =>
	damaged?.saved ?? saved;
