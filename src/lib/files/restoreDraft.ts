import type { Case } from '#lib/case/case.ts';
import { parseCaseText } from '#lib/case/parse.ts';
import { toCaseFile } from '#lib/case/write.ts';
import type { View } from '#lib/state/View.svelte.ts';

/**
 * Puts work that was kept on the page, as a step that undo takes back. Where it has the facts of the case
 * that is open, it is that case with another story and other places, and links to it still hold.
 * @throws CaseError when it is no case any more
 */
export function restoreDraft(view: View, text: string) {
	const kept = parseCaseText(text);
	const { story, layout } = kept;
	if (factsOf(kept) === factsOf(view.document.current)) {
		view.document.apply({
			name: () => ({ kind: 'restoreDraft', of: null }),
			apply: (before) => ({ ...before, story, layout })
		});
	} else view.openCase(kept, null);
}

const factsOf = (source: Case) =>
	JSON.stringify({ ...toCaseFile(source), story: null, layout: null });
