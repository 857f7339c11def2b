import { CaseError } from '#lib/case/fault.ts';
import { OpenError } from '#lib/formats/OpenError.ts';
import { deskHere, type Desk, type Preview } from './Desk.ts';
import type { Answered, Asked } from './desk.worker.ts';
import type { Brought } from './readTables.ts';

/**
 * Reads tables in a worker, so that the page goes on meanwhile, or here where none starts. Null if a file is no
 * table. Rejects as `deskHere`, and when the signal aborts it.
 */
export async function openDesk(brought: Brought, signal: AbortSignal): Promise<Desk | null> {
	const worker = await started();
	signal.throwIfAborted();
	if (!worker) return deskHere(brought);
	const ask = asking(worker);
	const stopped = new Promise<never>((_, reject) =>
		signal.addEventListener('abort', () => reject(signal.reason))
	);
	try {
		const read = ask<readonly Preview[] | null>('read', [brought]);
		const previews = await Promise.race([read, stopped]);
		if (previews) return deskIn(worker, ask, previews);
	} catch (error) {
		worker.terminate();
		throw error;
	}
	worker.terminate();
	return null;
}

type Ask = <Value>(act: Asked['act'], args: Asked['args']) => Promise<Value>;

const deskIn = (worker: Worker, ask: Ask, previews: readonly Preview[]): Desk => ({
	previews,
	guessAs: (...args) => ask('guessAs', args),
	tell: (...args) => ask('tell', args),
	make: (...args) => ask('make', args),
	end: () => worker.terminate()
});

interface Waiting {
	readonly resolve: (value: unknown) => void;
	readonly reject: (error: Error) => void;
}

/** Asks the worker one thing after another; an answer finds its question by its number. */
function asking(worker: Worker): Ask {
	const waiting = new Map<number, Waiting>();
	let last = 0;
	worker.onmessage = ({ data }: MessageEvent<Answered>) => {
		if (!('number' in data)) return;
		const asked = waiting.get(data.number);
		waiting.delete(data.number);
		if ('value' in data) asked?.resolve(data.value);
		else asked?.reject(errorOf(data.fault));
	};
	// Such as for want of memory.
	worker.onerror = () => waiting.forEach(({ reject }) => reject(errorOf(null)));
	return <Value>(act: Asked['act'], args: Asked['args']) => {
		const number = ++last;
		const answer = new Promise<unknown>((resolve, reject) => {
			waiting.set(number, { resolve, reject });
		});
		worker.postMessage({ number, act, args });
		return answer as Promise<Value>;
	};
}

function errorOf(fault: Extract<Answered, { fault: unknown }>['fault']): Error {
	if (typeof fault === 'string') return new OpenError(fault);
	return fault ? new CaseError(fault) : new Error('the worker failed');
}

/** A worker that runs; null where none starts. */
async function started(): Promise<Worker | null> {
	try {
		const worker = new Worker(new URL('./desk.worker.ts', import.meta.url), { type: 'module' });
		return await new Promise<Worker | null>((resolve) => {
			worker.onmessage = () => resolve(worker);
			worker.onerror = () => resolve(null);
		});
	} catch {
		return null;
	}
}
