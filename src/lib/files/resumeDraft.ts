import { CaseError } from '#lib/case/fault.ts';
import type { View } from '#lib/state/View.svelte.ts';
import type { Autosave } from './Autosave.svelte.ts';
import type { Draft } from './draft.ts';
import { restoreDraft } from './restoreDraft.ts';

/** Opens a draft and goes on with it; returns false, and leaves all as it is, if it is no case any more. */
export function resumeDraft(view: View, keeper: Autosave, draft: Draft): boolean {
	try {
		restoreDraft(view, draft);
	} catch (error) {
		if (!(error instanceof CaseError)) throw error;
		return false;
	}
	if (typeof draft.story === 'string') view.openStory(draft.story);
	keeper.resume(draft, view.document.work, view.case);
	return true;
}
