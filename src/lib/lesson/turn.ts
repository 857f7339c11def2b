import type { LessonSession } from './LessonSession.svelte.ts';

/** What every screen of a lesson is given. */
export interface Turn {
	readonly run: LessonSession;
	/** Index of the current place. */
	readonly at: number;
	/** Called with the heading of the screen once it is rendered. */
	readonly arrive: (heading: HTMLElement) => void;
	readonly onmove: (to: number) => void;
}
