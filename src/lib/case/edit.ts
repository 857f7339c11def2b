import type { Case, Id, Point } from './case.ts';

/** The kinds of edit there are. The words for them are in the catalogue of words. */
export type EditKind =
	| 'moveActors'
	| 'arrangeActors'
	| 'addStep'
	| 'changeStep'
	| 'moveStep'
	| 'duplicateStep'
	| 'removeStep'
	| 'restoreDraft'
	| 'openCase';

/** What an edit does, as data. */
export interface EditName {
	readonly kind: EditKind;
	/** The name of the actor, or the title of the step or case, that it is done to; null for several. */
	readonly of: string | null;
}

/** One change of a case, which undo takes back and can name. */
export interface Edit {
	/** What the edit does to this case. */
	readonly name: (before: Case) => EditName;
	/** A pure step from one case to the next; parts that it does not touch keep their identity. */
	readonly apply: (before: Case) => Case;
}

/** Puts actors in new places; the others stay where they are. An actor that is not in the case gets no place. */
export function moveActors(places: ReadonlyMap<Id, Point>): Edit {
	return {
		name: ({ actors }) => {
			const [first, second] = [...places.keys()].flatMap((id) => actors.get(id) ?? []);
			return { kind: 'moveActors', of: (!second && first?.shortName) || null };
		},
		apply: (before) => {
			const moved = [...places].filter(([actor]) => before.actors.has(actor));
			return { ...before, layout: new Map([...before.layout, ...moved]) };
		}
	};
}
