import type { Search } from './layouts.worker.ts';

/** Searches off the main thread, and hands over what is found. Returns a function that stops it. */
export function searchInWorker<Found>(search: Search, take: (found: Found) => void): () => void {
	const worker = new Worker(new URL('./layouts.worker.ts', import.meta.url), { type: 'module' });
	worker.onmessage = ({ data }: MessageEvent<Found>) => take(data);
	worker.postMessage(search);
	return () => worker.terminate();
}
