import type { Case, Id, Point } from './case.ts';

/** A pure step from one case to the next; parts it does not touch keep their identity. */
export type Edit = (before: Case) => Case;

/** Puts actors in new places; the others stay where they are. Who is not in the case gets no place. */
export const moveActors =
	(places: ReadonlyMap<Id, Point>): Edit =>
	(before) => {
		const moved = [...places].filter(([actor]) => before.actors.has(actor));
		return { ...before, layout: new Map([...before.layout, ...moved]) };
	};
