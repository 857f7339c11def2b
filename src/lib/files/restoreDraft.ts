import type { Case } from '#lib/case/case.ts';
import { parseCaseText } from '#lib/case/parse.ts';
import { haveSameFacts } from '#lib/case/retelling.ts';
import { withStories } from '#lib/case/story/stories.ts';
import type { View } from '#lib/state/View.svelte.ts';
import type { Draft } from './draft.ts';

/**
 * Puts a draft on the page, as one step of undo.
 * @throws CaseError when the draft is not a valid case
 */
export function restoreDraft(view: View, { text, changes }: Pick<Draft, 'text' | 'changes'>) {
	restoreCase(view, parseCaseText(text), changes ?? 1);
}

/**
 * Puts a case from another visit on the page, as one step of undo, with the changes that were made to it there.
 * If it has the facts of the current case, it becomes that case with another story and other places, and links
 * to the case stay valid.
 */
export function restoreCase(view: View, kept: Case, changes: number) {
	const { stories, layout, placements } = kept;
	if (haveSameFacts(kept, view.document.current)) {
		const takeUp = {
			name: () => ({ kind: 'restoreDraft', of: null }) as const,
			apply: (before: Case) => withStories({ ...before, layout, placements }, stories)
		};
		view.document.takeUp(takeUp, changes);
	} else view.openCase(kept, null, changes);
}
