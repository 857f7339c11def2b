import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CaseError } from '#lib/case/fault.ts';
import { OpenError } from '#lib/formats/OpenError.ts';
import type { Answered, Asked } from './desk.worker.ts';
import { openDesk } from './openDesk.ts';

/** A worker that does what the test says. */
class FakeWorker {
	static last: FakeWorker;
	onmessage: ((event: { data: Answered }) => void) | null = null;
	onerror: (() => void) | null = null;
	readonly asked: Asked[] = [];
	ended = false;
	constructor() {
		FakeWorker.last = this;
		setTimeout(() => this.tell({ started: true }));
	}
	postMessage(asked: Asked) {
		this.asked.push(asked);
	}
	tell(answered: Answered) {
		this.onmessage?.({ data: structuredClone(answered) });
	}
	terminate() {
		this.ended = true;
	}
}

beforeEach(() => void vi.stubGlobal('Worker', FakeWorker));
afterEach(() => void vi.unstubAllGlobals());

const brought = { files: [new File(['From,To\na,b'], 'edges.csv')], pasted: false };
const open = (signal = new AbortController().signal) => openDesk(brought, signal);
const asked = async () => {
	await vi.waitFor(() => expect(FakeWorker.last.asked).toHaveLength(1));
	return FakeWorker.last;
};

test('tables are read in a worker, which keeps them until the desk ends', async () => {
	const opening = open();
	const worker = await asked();
	worker.tell({ number: 1, value: [] });
	const desk = await opening;
	const [first, second] = [desk?.tell([]), desk?.tell([])];
	worker.tell({ number: 3, value: 'later' });
	worker.tell({ number: 2, value: 'sooner' });
	expect([await first, await second]).toEqual(['sooner', 'later']);
	expect(worker.ended).toBe(false);
	desk?.end();
	expect(worker.ended).toBe(true);
});

test('what is no table leaves no worker behind', async () => {
	const opening = open();
	const worker = await asked();
	worker.tell({ number: 1, value: null });
	expect([await opening, worker.ended]).toEqual([null, true]);
});

test('faults come back as what they are', async () => {
	const opening = open();
	const worker = await asked();
	worker.tell({ number: 1, value: [] });
	const desk = await opening;
	const made = desk?.make([], { title: '', today: '2020' });
	worker.tell({ number: 2, fault: [{ place: 'ties', problem: 'x', remedy: 'y' }] });
	await expect(made).rejects.toThrow(CaseError);
	const told = desk?.tell([]);
	worker.onerror?.();
	await expect(told).rejects.toThrow('the worker failed');
	const refused = open();
	const next = await asked();
	next.tell({ number: 1, fault: 'tooLarge' });
	await expect(refused).rejects.toThrow(new OpenError('tooLarge'));
	expect(next.ended).toBe(true);
});

test('reading can be stopped', async () => {
	const stop = new AbortController();
	const opening = open(stop.signal);
	const worker = await asked();
	stop.abort(new Error('stopped'));
	await expect(opening).rejects.toThrow('stopped');
	expect(worker.ended).toBe(true);
});

test('where no worker starts, tables are read here', async () => {
	vi.stubGlobal('Worker', undefined);
	const desk = await open();
	expect(desk?.previews[0]?.guess.columns).toEqual(['from', 'to']);
	desk?.end();
});
