import type { Tie } from '#lib/case/case.ts';
import type { Edit } from '#lib/case/edit.ts';
import { changeEntry } from '#lib/case/make/entries.ts';

/** Lets a tie go from its target to its source. */
export const turnRound = ({ id, source, target }: Tie): Edit =>
	changeEntry('ties', id, { source: target, target: source });
