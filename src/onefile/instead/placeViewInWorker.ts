import type { Case, Placement } from '#lib/case/case.ts';
import type { UnplacedView } from '#lib/layout/stepPlacement.ts';
import { searchInWorker } from './searchInWorker.ts';

/** As in `layout`. */
export function placeViewInWorker(
	source: Case,
	view: UnplacedView,
	take: (placement: Placement) => void
): () => void {
	const stop = searchInWorker({ view: [source, view] }, (placement: Placement) => {
		take(placement);
		stop();
	});
	return stop;
}
