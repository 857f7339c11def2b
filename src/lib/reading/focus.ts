import { tick } from 'svelte';
import { focusOn } from '#lib/ui/focusOn.ts';

/** Gives the focus to the number of a paragraph, once the page has settled. */
export function toParagraph(index: number) {
	void tick().then(() => focusOn(`[data-paragraph="${index}"]`));
}
