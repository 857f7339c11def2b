import type { Case } from '#lib/case/case.ts';
import type { Edit } from '#lib/case/edit.ts';

/** Puts an earlier version of a case in its place, as one step of undo. */
export const goBack = (version: Case): Edit => ({
	name: () => ({ kind: 'goBack', of: null }),
	apply: () => version
});
