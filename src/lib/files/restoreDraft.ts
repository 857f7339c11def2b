import type { Case } from '#lib/case/case.ts';
import { parseCaseText } from '#lib/case/parse.ts';
import { withStories } from '#lib/case/story/stories.ts';
import { toCaseFile } from '#lib/case/write.ts';
import type { View } from '#lib/state/View.svelte.ts';

/**
 * Puts a draft on the page, as one step of undo. If it has the facts of the current case, it becomes that
 * case with another story and other places, and links to the case stay valid.
 * @throws CaseError when the draft is not a valid case
 */
export function restoreDraft(view: View, text: string) {
	const kept = parseCaseText(text);
	const { stories, layout, placements } = kept;
	if (factsOf(kept) === factsOf(view.document.current)) {
		view.document.apply({
			name: () => ({ kind: 'restoreDraft', of: null }),
			apply: (before) => withStories({ ...before, layout, placements }, stories)
		});
	} else view.openCase(kept, null);
}

const factsOf = (source: Case) =>
	JSON.stringify({ ...toCaseFile(source), stories: null, layout: null, placements: null });
