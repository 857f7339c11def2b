import type { Case, Id, Point } from '../../../src/lib/case/case.ts';
import type { Shown } from '../../../src/lib/case/filter.ts';
import { partId } from '../../../src/lib/formats/display/naming.ts';

/** What a picture is about, by the ids of its parts. */
export interface Subject {
	/** The actors at the ends of each tie. */
	readonly ends: ReadonlyMap<string, readonly [source: string, target: string]>;
	/** Where the case itself has each actor. */
	readonly homes: ReadonlyMap<string, Point>;
}

/** What a picture of these actors and ties is about. */
export function subjectOf({ ties, layout }: Case, shown: Shown): Subject {
	const actor = (id: Id) => partId('actor', id);
	return {
		ends: new Map(
			[...shown.ties.keys()].flatMap((id) => {
				const tie = ties.get(id);
				return tie ? [[partId('tie', id), [actor(tie.source), actor(tie.target)] as const]] : [];
			})
		),
		homes: new Map(
			[...shown.actors].flatMap((id) => {
				const home = layout.get(id);
				return home ? [[actor(id), home]] : [];
			})
		)
	};
}
