import type { Case, Placement } from '#lib/case/case.ts';
import type { Again } from './arrangeAgain.ts';

/** Runs `arrangeAgain` off the main thread; the worker is loaded on the first call. Rejects when it fails. */
export function arrangeAgainInWorker(source: Case, again: Again): Promise<Placement | null> {
	const worker = new Worker(new URL('./again.worker.ts', import.meta.url), { type: 'module' });
	return new Promise<Placement | null>((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<Placement | null>) => resolve(data);
		worker.onerror = ({ message }) => reject(new Error(message));
		worker.postMessage([source, again]);
	}).finally(() => worker.terminate());
}
