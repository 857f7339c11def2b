import type { Id } from '#lib/case/case.ts';
import type { Draft } from './draft.ts';
import { draftStore } from './draftStore.ts';

/** The work that is kept here on a case, or on any; none if storage cannot be read. */
export async function keptOf(id: Id | null): Promise<readonly Draft[]> {
	const all = await draftStore.all().catch(() => []);
	return id === null ? all : all.filter(({ of }) => of === id);
}
