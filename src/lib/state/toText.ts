import type { Claim, Id } from '#lib/case/case.ts';
import type { View } from './View.svelte.ts';

/**
 * What shows the text of a source, at a claim if one is given. Null where no texts are kept: in a file that holds one
 * case, another module stands in for this one.
 */
export function toText(view: View, source: Id, claim: Claim | null = null): (() => void) | null {
	return () => {
		if (claim) view.sought = claim;
		view.reading = { source, claim };
	};
}
