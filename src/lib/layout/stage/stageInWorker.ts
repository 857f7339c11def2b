import type { Id } from '#lib/case/case.ts';
import { staged, type Staged } from './staged.ts';
import type { Staging } from './staged.worker.ts';

/**
 * Lays steps out off the main thread and hands over each as soon as it is ready; the worker is loaded on the
 * first call. Returns a function that stops it. Where no worker starts, only the first step is laid out, here.
 */
export function stageInWorker(staging: Staging, take: (id: Id, laid: Staged) => void): () => void {
	const worker = new Worker(new URL('./staged.worker.ts', import.meta.url), { type: 'module' });
	worker.onmessage = ({ data: [id, laid] }: MessageEvent<[Id, Staged]>) => take(id, laid);
	const [first] = staging.steps;
	worker.onerror = () => first && take(first.id, staged(staging.source, first, staging.stage));
	worker.postMessage(staging);
	return () => worker.terminate();
}
