import type { Case } from '#lib/case/case.ts';
import type { OwnCase } from '#lib/case/ownCase.ts';
import { draftStore } from '#lib/files/draftStore.ts';
import { keeper } from '#lib/files/keeper.ts';
import { restoreCase } from '#lib/files/restoreDraft.ts';
import { resumeDraft } from '#lib/files/resumeDraft.ts';
import type { View } from '#lib/state/View.svelte.ts';
import { keepWords } from '#lib/words/keep.ts';
import { findOwn } from './findOwn.ts';

/**
 * Opens the case that an address asks for, as one step of undo; what the library has is gone on with in its own
 * place. Returns what the reader has to know; null, and all stays as it is, if the case is not on this device.
 */
export async function openOwn(view: View, own: OwnCase): Promise<string[] | null> {
	if (own.kept !== null) return openKept(view, own.kept);
	const found = await findOwn(own);
	if (!found) return null;
	if (own.builtIn === null) restoreCase(view, found, 1);
	else openBuiltIn(view, found, own);
	return [];
}

/** As it is on the site: it has this address until it is changed, and is not the reader’s work before. */
function openBuiltIn(view: View, found: Case, { link }: OwnCase) {
	view.openCase(found, null);
	view.document.work.link = link;
}

async function openKept(view: View, id: string): Promise<string[] | null> {
	// What waits to be kept may be of this very entry.
	await keeper.now();
	const draft = await draftStore.one(id).catch(() => null);
	if (!draft || !resumeDraft(view, keeper, draft)) return null;
	const { title, saved, damaged } = draft;
	if (!damaged) return [];
	const sound = damaged.hasOlder ? new Date(saved) : null;
	return [keepWords.damaged(title, new Date(damaged.saved), sound)];
}
