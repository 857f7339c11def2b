import type { Case, Id, Placement } from '#lib/case/case.ts';
import type { Filter, Shown } from '#lib/case/filter.ts';
import type { Theme } from './palette.ts';
import type { Picks } from './picks.ts';

/** A case as one person looks at it: everything that decides what a picture of it shows. */
export interface Looked {
	readonly case: Case;
	readonly filter: Filter;
	readonly shown: Shown;
	readonly unmatched: 'hidden' | 'faded';
	/** The step that is shown, if any. */
	readonly step: Id | null;
	/** The actor whose neighbourhood alone is shown, if any. */
	readonly focus?: Id | null;
	readonly picks: Picks;
	/** Whether only the picks, their ties and their partners are shown. */
	readonly picksOnly?: boolean;
	readonly theme: Theme;
	/** Where everything stands; if left out, as the case has it. */
	readonly placement?: Partial<Placement>;
}
