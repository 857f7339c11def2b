import type { Arranged } from '#lib/case/arranged.ts';
import type { Case, Id, Point } from '#lib/case/case.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { arrangeInWorker } from './arrangeInWorker.ts';
import { arrangementOf } from './arrangementOf.ts';
import { layouts } from './layouts.ts';

/** Where a layout puts the actors of a case. Rejects when it fails or the signal aborts it. */
export async function placesFor(
	source: Case,
	scene: Scene,
	{ layout: name, centre, seed }: Arranged,
	signal?: AbortSignal
): Promise<ReadonlyMap<Id, Point>> {
	const layout = layouts.find((each) => each === name);
	if (!layout) throw new Error(`There is no layout “${name}”.`);
	return arrangeInWorker(arrangementOf(source, scene, { layout, centre, seed }), signal);
}
