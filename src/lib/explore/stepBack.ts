import { tick } from 'svelte';
import type { View } from '#lib/state/View.svelte.ts';
import { onPageKey } from '#lib/ui/exploreKeys.ts';
import { toPicture } from './toSurface.ts';

/**
 * Lets Escape go back a step wherever the focus is, unless it has something else to close. Returns a function
 * that stops listening.
 */
export function stepBackOnEscape(view: View): () => void {
	return onPageKey('back', () => {
		const went = !document.querySelector(':popover-open') && view.back();
		if (went) void keepFocus();
		return went;
	});
}

/** The details that close may have had the focus. */
async function keepFocus() {
	await tick();
	if (document.activeElement === document.body) toPicture();
}
