import type { Case, Id, Point, Placements } from './case.ts';
import { noPlacements, type PlacementKey } from './placement.ts';

/** What is added to a case and changed one by one. */
export type EntryKind =
	'Actor' | 'Tie' | 'TieType' | 'Source' | 'Asserter' | 'Bloc' | 'Tension' | 'Event';

/** The kinds of edit. Their words are in the catalogue of words. */
export type EditKind =
	| 'moveActors'
	| 'arrangeActors'
	| 'addStep'
	| 'changeStep'
	| 'moveStep'
	| 'duplicateStep'
	| 'splitStep'
	| 'hideStep'
	| 'unhideStep'
	| 'removeStep'
	| 'addStory'
	| 'changeStory'
	| 'removeStory'
	| `${'add' | 'change'}${EntryKind}`
	| `remove${Exclude<EntryKind, 'Actor' | 'Tie'>}`
	| 'addClaim'
	| 'changeClaim'
	| 'removeClaim'
	| 'removeElements'
	| 'duplicateElements'
	| 'mergeActors'
	| 'moveToBloc'
	| 'changeCase'
	| 'goBack'
	| 'restoreDraft'
	| 'openCase';

/** What an edit does, as data. */
export interface EditName {
	readonly kind: EditKind;
	/** What is changed: the name of an actor, the sentence of a tie, the title of a step …; null for several. */
	readonly of: string | null;
	/** What it becomes part of, if it is merged. */
	readonly into?: string | null;
	/** The only attribute that is changed, if it is one. */
	readonly part?: string;
}

/** One change of a case, which undo can name and take back. */
export interface Edit {
	/** What the edit does to this case. */
	readonly name: (before: Case) => EditName;
	/** A pure step from one case to the next; parts that it does not touch keep their identity. */
	readonly apply: (before: Case) => Case;
}

/**
 * Several edits as one step of undo, named as the last of them is, for which the others make ready. If that one
 * changes nothing, neither do they.
 */
export function together(last: Edit, ...before: readonly Edit[]): Edit {
	const ready = (source: Case) => before.reduce((next, edit) => edit.apply(next), source);
	return {
		name: (source) => last.name(ready(source)),
		apply: (source) => {
			const made = ready(source);
			const after = last.apply(made);
			return after === made ? source : after;
		}
	};
}

/**
 * Moves actors to new places, in the case or in one of its placements; the others stay where they are.
 * Ids that are not in the case are ignored.
 */
export function moveActors(places: ReadonlyMap<Id, Point>, key: PlacementKey = null): Edit {
	return {
		name: ({ actors }) => {
			const [first, second] = [...places.keys()].flatMap((id) => actors.get(id) ?? []);
			return { kind: 'moveActors', of: (!second && first?.shortName) || null };
		},
		apply: (before) => {
			const moved = [...places].filter(([actor]) => before.actors.has(actor));
			if (key === null) return { ...before, layout: new Map([...before.layout, ...moved]) };
			return { ...before, placements: movedIn(before.placements, key, moved) };
		}
	};
}

/** Arranges all actors anew. Placements would show the old arrangement, so the case has none after that. */
export function arrangeActors(places: ReadonlyMap<Id, Point>): Edit {
	return {
		name: () => ({ kind: 'arrangeActors', of: null }),
		apply: (before) => ({ ...moveActors(places).apply(before), placements: noPlacements })
	};
}

function movedIn(
	before: Placements,
	{ of, id }: NonNullable<PlacementKey>,
	moved: readonly (readonly [Id, Point])[]
): Placements {
	const placement = before[of].get(id);
	if (!placement) return before;
	const changed = { ...placement, places: new Map([...placement.places, ...moved]) };
	return { ...before, [of]: new Map([...before[of], [id, changed]]) };
}
