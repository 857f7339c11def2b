import type { Case, Id } from '#lib/case/case.ts';
import type { FormatName } from './format.ts';
import type { Placements } from './placementsOf.ts';

/**
 * Searches for placements off the main thread, and hands them over; the worker is loaded on the first call.
 * Returns a function that stops it.
 */
export function placeInWorker(
	source: Case,
	name: FormatName,
	steps: readonly Id[],
	take: (placements: Placements) => void
): () => void {
	const worker = new Worker(new URL('./placements.worker.ts', import.meta.url), { type: 'module' });
	worker.onmessage = ({ data }: MessageEvent<Placements>) => {
		take(data);
		worker.terminate();
	};
	worker.postMessage([source, name, steps]);
	return () => worker.terminate();
}
