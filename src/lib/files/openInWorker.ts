import type { EmbeddedCase } from '#lib/formats/embedded/embedded.ts';
import type { OpenStage } from '#lib/formats/open.ts';
import { Failed } from './failure.ts';
import type { Told } from './open.worker.ts';

/** How to follow the opening of a file, and how to stop it. */
export interface Following {
	readonly onStage?: ((stage: OpenStage) => void) | undefined;
	readonly signal?: AbortSignal | undefined;
}

/**
 * Opens a file off the main thread, so that the page goes on meanwhile; null where no worker starts. Rejects with
 * what `failureOf` tells, and when the signal aborts it.
 */
export async function openInWorker(
	file: Blob,
	{ onStage, signal }: Following
): Promise<EmbeddedCase | null> {
	const worker = started();
	if (!worker) return null;
	let runs = false;
	return new Promise<EmbeddedCase | null>((resolve, reject) => {
		signal?.addEventListener('abort', () => reject(signal.reason));
		// A worker that fails while it reads, such as for want of memory, would fail here, too.
		worker.onerror = () => (runs ? reject(new Failed('failed')) : resolve(null));
		worker.onmessage = ({ data }: MessageEvent<Told>) => {
			runs = true;
			if ('stage' in data) onStage?.(data.stage);
			else if ('carried' in data) resolve(data.carried);
			else reject(new Failed(data.failed.reason, data.failed.faults));
		};
		worker.postMessage(file);
	}).finally(() => worker.terminate());
}

function started(): Worker | null {
	try {
		return new Worker(new URL('./open.worker.ts', import.meta.url), { type: 'module' });
	} catch {
		return null;
	}
}
