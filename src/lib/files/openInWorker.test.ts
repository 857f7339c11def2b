import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { parseCase } from '#lib/case/parse.ts';
import { Failed, failureOf } from './failure.ts';
import type { Told } from './open.worker.ts';
import { openInWorker } from './openInWorker.ts';

const carried = { case: parseCase(smallCase()), view: null };
const file = new File(['{}'], 'case.json');

/** A worker that does what the test says. */
class FakeWorker {
	static last: FakeWorker;
	onmessage: ((event: { data: Told }) => void) | null = null;
	onerror: (() => void) | null = null;
	asked: unknown = null;
	ended = false;
	constructor() {
		FakeWorker.last = this;
	}
	postMessage(data: unknown) {
		this.asked = data;
	}
	tell(told: Told) {
		this.onmessage?.({ data: structuredClone(told) });
	}
	terminate() {
		this.ended = true;
	}
}

beforeEach(() => void vi.stubGlobal('Worker', FakeWorker));
afterEach(() => void vi.unstubAllGlobals());

test('a file is handed to a worker, which tells how far it is, and hands back the case', async () => {
	const stages: string[] = [];
	const opening = openInWorker(file, { onStage: (stage) => void stages.push(stage) });
	const worker = FakeWorker.last;
	worker.tell({ stage: 'reading' });
	worker.tell({ stage: 'checking' });
	worker.tell({ carried });
	expect(await opening).toEqual(carried);
	expect([worker.asked, worker.ended, stages]).toEqual([file, true, ['reading', 'checking']]);
});

test('why there is no case comes back with all faults', async () => {
	const faults = [{ place: 'ties[0]', problem: 'found nothing', remedy: 'expected a tie' }];
	const opening = openInWorker(file, {});
	FakeWorker.last.tell({ failed: { file: '', reason: 'faulty', faults } });
	const failure = failureOf(await opening.catch((error: unknown) => error), 'case.json');
	expect(failure).toEqual({ file: 'case.json', reason: 'faulty', faults });
	expect(FakeWorker.last.ended).toBe(true);
});

test('it can be stopped', async () => {
	const stop = new AbortController();
	const opening = openInWorker(file, { signal: stop.signal });
	stop.abort(new Error('stopped'));
	await expect(opening).rejects.toThrow('stopped');
	expect(FakeWorker.last.ended).toBe(true);
});

test('a worker that does not start opens nothing, and one that breaks off has failed', async () => {
	const unstarted = openInWorker(file, {});
	FakeWorker.last.onerror?.();
	expect(await unstarted).toBeNull();
	const broken = openInWorker(file, {});
	FakeWorker.last.tell({ stage: 'reading' });
	FakeWorker.last.onerror?.();
	await expect(broken).rejects.toBeInstanceOf(Failed);
});

test('where there are no workers, none opens the file', async () => {
	vi.stubGlobal('Worker', undefined);
	expect(await openInWorker(file, {})).toBeNull();
});
