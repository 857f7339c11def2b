import type { Shown } from '#lib/case/filter.ts';
import type { Picks } from '#lib/scene/picks.ts';
import type { SharedPicks } from './stageState.ts';

/** What is picked of what is shown: the other window may have picked what has not come yet. */
export const pickedIn = ({ actors, ties }: SharedPicks, shown: Shown): Picks =>
	picksOf({
		actors: actors.filter((id) => shown.actors.has(id)),
		ties: ties.filter((id) => shown.ties.has(id))
	});

/** What is picked, also of what is not shown. */
export const picksOf = ({ actors, ties }: SharedPicks): Picks => ({
	actors: new Set(actors),
	ties: new Set(ties)
});
