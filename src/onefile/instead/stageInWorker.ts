import type { Id } from '#lib/case/case.ts';
import type { Staged } from '#lib/layout/stage/staged.ts';
import type { Staging } from '#lib/layout/stage/staged.worker.ts';
import { searchInWorker } from './searchInWorker.ts';

/** As in `layout`. */
export const stageInWorker = (
	staging: Staging,
	take: (id: Id, staged: Staged) => void
): (() => void) => searchInWorker({ staging }, ([id, found]: [Id, Staged]) => take(id, found));
