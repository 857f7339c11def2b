import type { Id, Point } from '#lib/case/case.ts';
import { arrangeInWorker } from './arrangeInWorker.ts';
import { arrangementOf } from './arrangementOf.ts';
import { layouts } from './layouts.ts';
import type { Arranged } from '#lib/state/Places.svelte.ts';
import type { View } from '#lib/state/View.svelte.ts';

/** Where a layout puts the actors of a view. Rejects when it fails or the signal aborts it. */
export async function placesFor(
	view: View,
	{ layout: name, centre, seed }: Arranged,
	signal?: AbortSignal
): Promise<ReadonlyMap<Id, Point>> {
	const layout = layouts.find((each) => each === name);
	if (!layout) throw new Error(`There is no layout “${name}”.`);
	return arrangeInWorker(arrangementOf(view.case, view.scene, { layout, centre, seed }), signal);
}
