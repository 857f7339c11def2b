import type { Browser, Page } from '@playwright/test';
import { sum } from './line.ts';

/** What the page's main thread did between the marks `begin` and `end`, in ms of CPU time of the thread. */
export interface Trace {
	/** Script time until each mark `frame` after `begin`, and from the last one to `end`. */
	scripts: number[];
	longestTask: number;
	/** All tasks together. */
	busy: number;
}

/** Records what the page does during `act`, which sets the marks `begin` and `end` in the page. */
export async function traced(
	browser: Browser,
	page: Page,
	act: () => Promise<unknown>
): Promise<Trace> {
	await browser.startTracing(page, { categories });
	await act();
	const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
		traceEvents: Entry[];
	};
	const [begin, end] = ['begin', 'end'].map((mark) =>
		traceEvents.find(({ name }) => name === mark)
	);
	if (!begin || !end) throw new Error('the browser recorded no marks');
	const { pid, tid } = begin;
	const frames = traceEvents.filter((entry) => entry.name === 'frame' && entry.pid === pid);
	const ended = traceEvents
		.filter((entry) => entry.pid === pid && entry.tid === tid)
		.filter((entry) => endOf(entry) > begin.ts && endOf(entry) <= end.ts)
		.sort((one, other) => one.ts - other.ts);
	// The script that sets the marks began before them and is not part of the page, nor is the task that it is in.
	const tasks = ended.filter(({ name, ts }) => name === 'RunTask' && ts >= begin.ts);
	const scripts = ended.filter(({ name, ts }) => scriptNames.has(name) && ts >= begin.ts);
	const until = [...frames, end].map(({ ts }) => ts);
	const within = (entry: Entry, i: number) =>
		endOf(entry) > (until[i - 1] ?? begin.ts) && endOf(entry) <= (until[i] ?? Infinity);
	return {
		scripts: until.map((_, i) =>
			sum(outermost(scripts.filter((entry) => within(entry, i))).map(length))
		),
		longestTask: Math.max(0, ...tasks.map(length)),
		busy: sum(tasks.map(length))
	};
}

/** An entry of Chromium's trace, in the Trace Event Format; times in µs. */
interface Entry {
	name: string;
	pid: number;
	tid: number;
	ts: number;
	dur?: number;
	/** The part of `dur` in which the thread itself ran, so that other work on the machine does not count. */
	tdur?: number;
}

/** Tasks are in the category that is disabled by default. */
const categories = [
	'devtools.timeline',
	'disabled-by-default-devtools.timeline',
	'blink.user_timing'
];

const scriptNames = new Set([
	'EvaluateScript',
	'EventDispatch',
	'FireAnimationFrame',
	'FunctionCall',
	'RunMicrotasks',
	'TimerFire'
]);

const length = ({ dur = 0, tdur = dur }: Entry) => tdur / 1000;
const endOf = ({ ts, dur = 0 }: Entry) => ts + dur;

/** Without entries inside another entry, which would count twice. */
function outermost(entries: readonly Entry[]): Entry[] {
	let covered = 0;
	return entries.filter((entry) => {
		if (entry.ts < covered) return false;
		covered = endOf(entry);
		return true;
	});
}
