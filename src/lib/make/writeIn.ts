import type { Id } from '#lib/case/case.ts';
import type { View } from '#lib/state/View.svelte.ts';
import type { Part } from './Asked.ts';
import { makerOf } from './Maker.svelte.ts';

/** Shows the details of what is picked, and puts the cursor in a part of their fields. */
export function writeIn(view: View, of: Id, part: Part) {
	view.showDetails();
	makerOf(view).asked.ask(of, part);
}
