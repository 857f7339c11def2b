import type { Id } from '#lib/case/case.ts';
import type { Staged } from './staged.ts';
import type { Staging } from './staged.worker.ts';

/**
 * Lays steps out off the main thread and hands over each as soon as it is ready; the worker is loaded on the
 * first call. Returns a function that stops it. Where no worker starts, nothing is handed over.
 */
export function stageInWorker(
	staging: Staging,
	take: (id: Id, staged: Staged) => void
): () => void {
	const worker = new Worker(new URL('./staged.worker.ts', import.meta.url), { type: 'module' });
	worker.onmessage = ({ data: [id, staged] }: MessageEvent<[Id, Staged]>) => take(id, staged);
	worker.postMessage(staging);
	return () => worker.terminate();
}
