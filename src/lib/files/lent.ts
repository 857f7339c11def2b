import type { Id } from '#lib/case/case.ts';

/** A case that was passed on to another page of the site; its text is that of a case file, not validated. */
export interface Lent {
	/** The part of an address that names the case and this state of it. */
	readonly key: string;
	/** The id of the case. */
	readonly of: Id;
	/** When it was passed on, in ms since 1970. */
	readonly saved: number;
	readonly text: string;
}
