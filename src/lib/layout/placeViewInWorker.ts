import type { Case, Placement } from '#lib/case/case.ts';
import type { UnplacedView } from './stepPlacement.ts';

/**
 * Searches for the placement of a view off the main thread, and hands it over; the worker is loaded on the
 * first call. Returns a function that stops it. Where no worker starts, nothing is handed over.
 */
export function placeViewInWorker(
	source: Case,
	view: UnplacedView,
	take: (placement: Placement) => void
): () => void {
	const worker = new Worker(new URL('./view.worker.ts', import.meta.url), { type: 'module' });
	worker.onmessage = ({ data }: MessageEvent<Placement>) => {
		take(data);
		worker.terminate();
	};
	worker.postMessage([source, view]);
	return () => worker.terminate();
}
