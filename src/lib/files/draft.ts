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
}
