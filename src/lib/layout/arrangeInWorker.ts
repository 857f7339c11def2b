import type { Id, Point } from '#lib/case/case.ts';
import type { Arrangement } from './arrange.ts';

/**
 * Runs a layout off the main thread; the worker, with its own Cytoscape, is loaded on the first call. Rejects
 * when the worker fails or the signal aborts it.
 */
export function arrangeInWorker(
	wanted: Arrangement,
	signal?: AbortSignal
): Promise<ReadonlyMap<Id, Point>> {
	const worker = new Worker(new URL('./arrange.worker.ts', import.meta.url), { type: 'module' });
	return new Promise<ReadonlyMap<Id, Point>>((resolve, reject) => {
		signal?.addEventListener('abort', () => reject(signal.reason));
		worker.onmessage = ({ data }: MessageEvent<ReadonlyMap<Id, Point>>) => resolve(data);
		worker.onerror = ({ message }) => reject(new Error(message));
		worker.postMessage(wanted);
	}).finally(() => worker.terminate());
}
