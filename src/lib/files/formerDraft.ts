import { database } from './database.ts';
import type { Draft } from './draft.ts';
import { draftOf } from './draftRecord.ts';

/** The state of a draft before the latest, at least a minute older; null if there is none that is sound. */
export async function formerDraft(id: string): Promise<Draft | null> {
	const draft = draftOf(await (await database()).get('former', id), undefined);
	return draft?.damaged ? null : draft;
}
