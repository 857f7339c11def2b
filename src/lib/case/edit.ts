import type { Case, Id, Point } from './case.ts';

/** The kinds of edit. Their words are in the catalogue of words. */
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
	/** The name of the actor, or the title of the step or case, that is changed; null for several. */
	readonly of: string | null;
}

/** One change of a case, which undo can name and take back. */
export interface Edit {
	/** What the edit does to this case. */
	readonly name: (before: Case) => EditName;
	/** A pure step from one case to the next; parts that it does not touch keep their identity. */
	readonly apply: (before: Case) => Case;
}

/** Moves actors to new places; the others stay where they are. Ids that are not in the case are ignored. */
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
