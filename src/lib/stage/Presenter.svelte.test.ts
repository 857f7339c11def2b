import fc from 'fast-check';
import { flushSync } from 'svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import type { Question } from '#lib/case/lesson/question.ts';
import { parseCase } from '#lib/case/parse.ts';
import type { Stored } from '#lib/state/Stored.ts';
import { presentedSteps } from './presentedSteps.ts';
import { Presenter } from './Presenter.svelte.ts';
import { sharedOf } from './stageState.ts';
import { steadyNow } from './steadyNow.ts';
import type { Role } from './WindowSync.ts';

const source = parseCase(smallCase());
const [first] = presentedSteps(source);
/** Two questions at each step, and at every other step two parts. */
const steps = Array.from({ length: 6 }, (_, i) => ({
	step: { ...source.story[0]!, id: `step ${i}` },
	questions: first!.questions.slice(0, 2),
	parts: i % 2 === 0 ? first!.parts.slice(0, 1) : [['a'], ['b']]
}));

/** Channels that deliver at once, or when the test says so. */
let post: (() => void)[] = [];
let open: FakeChannel[] = [];
class FakeChannel {
	onmessage: ((event: { data: unknown }) => void) | null = null;
	constructor() {
		open.push(this);
	}
	postMessage(data: unknown) {
		const others = open.filter((each) => each !== this);
		post.push(() => others.forEach((each) => open.includes(each) && each.onmessage?.({ data })));
	}
	close() {
		open = open.filter((each) => each !== this);
	}
}

function deliver() {
	while (post.length > 0) post.shift()?.();
}

/** Storage that lasts as long as a tab, across reloads. */
function tab(): Pick<Stored, 'readJson' | 'write'> {
	let kept = 'null';
	return {
		readJson: () => JSON.parse(kept),
		write(text) {
			kept = text;
			return true;
		}
	};
}

class Window {
	readonly #memory = tab();
	readonly #role: Role;
	presenter!: Presenter;
	/** What the stages of other cases, or of other states of this one, showed. */
	others: string[] = [];
	leave = () => {};
	constructor(role: Role, of = 'case') {
		this.#role = role;
		this.load(of);
	}
	load(of = 'case') {
		this.leave();
		this.presenter = new Presenter(this.#role, steps, this.#memory);
		const onOther = (other: string) => void this.others.push(other);
		this.leave = this.presenter.join({ channel: 'site', role: this.#role, of, onOther });
	}
}

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('BroadcastChannel', FakeChannel);
	[post, open] = [[], []];
	return () => {
		vi.useRealTimers();
		vi.unstubAllGlobals();
	};
});

describe('two windows', () => {
	test('show the same step, whichever of them is asked for the next', () => {
		const [stage, notes] = [new Window('stage'), new Window('notes')];
		stage.presenter.press({ key: 'PageDown' });
		deliver();
		expect(notes.presenter.showing.step).toBe(1);
		notes.presenter.press({ key: 'PageDown' });
		deliver();
		expect(stage.presenter.showing).toMatchObject({ step: 1, part: 1 });
	});

	test('agree with one opened later', () => {
		const stage = new Window('stage');
		stage.presenter.press({ key: 'End' });
		stage.presenter.press({ key: 'b' });
		const notes = new Window('notes');
		deliver();
		expect(notes.presenter.showing).toMatchObject({ step: 5, blank: 'black' });
	});

	test('keep to themselves what only one of them shows', () => {
		const [stage, notes] = [new Window('stage'), new Window('notes')];
		stage.presenter.press({ key: 'd' });
		stage.presenter.press({ key: 'o' });
		deliver();
		expect(notes.presenter.showing).toMatchObject({ drawer: false, over: null });
	});

	test('know when each heard the other last', () => {
		const stage = new Window('stage');
		vi.advanceTimersByTime(1000);
		deliver();
		expect(stage.presenter.heard).toBeNull();
		const notes = new Window('notes');
		deliver();
		expect([stage, notes].map(({ presenter }) => presenter.hears(steadyNow()))).toEqual([
			true,
			true
		]);
		vi.advanceTimersByTime(6000);
		expect([stage, notes].map(({ presenter }) => presenter.hears(steadyNow()))).toEqual([
			false,
			false
		]);
	});

	test('ask and answer the same question, whichever of them is told to', () => {
		const [stage, notes] = [new Window('stage'), new Window('notes')];
		notes.presenter.change({ asked: 1 });
		deliver();
		expect(stage.presenter.question).toBe(first!.questions[1]);
		stage.presenter.press({ key: 'e' });
		deliver();
		expect(notes.presenter.showing).toMatchObject({ asked: 1, answered: true });
	});

	test('ask no question that the step does not have', () => {
		const stage = new Window('stage');
		for (const wrong of [2, 99]) {
			const state = { ...sharedOf(stage.presenter.showing), revision: wrong, asked: wrong };
			new FakeChannel().postMessage({ kind: 'state', role: 'notes', of: 'case', state });
			deliver();
			expect(stage.presenter.showing).toMatchObject({ asked: null, answered: false });
		}
		for (const wrong of [-1, 0.5, '1', {}]) {
			const state = { ...sharedOf(stage.presenter.showing), revision: 200, asked: wrong };
			new FakeChannel().postMessage({ kind: 'state', role: 'notes', of: 'case', state });
			deliver();
			expect(stage.presenter.showing.revision).toBe(99);
		}
	});

	test('agree with a window of a version that asks nothing yet', () => {
		const stage = new Window('stage');
		const known = Object.entries(sharedOf(stage.presenter.showing)).filter(
			([name]) => !['asked', 'answered'].includes(name)
		);
		const state = { ...Object.fromEntries(known), step: 3, revision: 7 };
		new FakeChannel().postMessage({ kind: 'state', role: 'notes', of: 'case', state });
		deliver();
		expect(stage.presenter.showing).toMatchObject({ step: 3, asked: null });
	});

	test('pay no heed to a message that is none', () => {
		const stage = new Window('stage');
		for (const data of [null, 1, {}, { kind: 'hello', of: 'case', state: { step: 'no' } }]) {
			new FakeChannel().postMessage(data);
		}
		deliver();
		expect(stage.presenter.showing.step).toBe(0);
	});
});

describe('a speaker window with the notes of another state of the case', () => {
	test('is told what the stage shows, and takes nothing of it', () => {
		const [stage, notes] = [new Window('stage', 'edited'), new Window('notes')];
		stage.presenter.press({ key: 'End' });
		deliver();
		expect(notes.others).toContain('edited');
		expect(stage.others).toEqual([]);
		expect(notes.presenter.showing.step).toBe(0);
		expect(notes.presenter.hears(steadyNow())).toBe(false);
		expect(stage.presenter.hears(steadyNow())).toBe(false);
	});

	test('follows no address that is none', () => {
		const notes = new Window('notes');
		for (const of of [7, null, 'x'.repeat(3000)]) {
			new FakeChannel().postMessage({ kind: 'hello', role: 'stage', of });
		}
		deliver();
		expect(notes.others).toEqual([]);
	});
});

test('Q begins with a question that no part has answered, unless the first part answers all', () => {
	const [asked] = first!.questions.filter(({ hides }) => hides !== null);
	const { tie } = asked as Extract<typeof asked, { tie: string }>;
	const open: Question = {
		...asked!,
		key: 'open',
		hides: null,
		question: 'Why?',
		answer: '',
		ties: []
	};
	const askedFirst = (parts: string[][], part: number) => {
		const stop = { ...steps[0]!, questions: [asked!, open], parts };
		const presenter = new Presenter('stage', [stop], tab());
		presenter.change({ part });
		presenter.press({ key: 'q' });
		return presenter.question?.key;
	};
	expect(askedFirst([['a'], [tie]], 0)).toBe(asked!.key);
	expect(askedFirst([['a'], [tie]], 1)).toBe('open');
	expect(askedFirst([[tie], ['a']], 1)).toBe(asked!.key);
});

test('a speaker window knows at once when its stage is left', () => {
	const [stage, notes] = [new Window('stage'), new Window('notes')];
	deliver();
	expect(notes.presenter.hears(steadyNow())).toBe(true);
	stage.leave();
	deliver();
	expect(notes.presenter.hears(steadyNow())).toBe(false);
});

test('in a browser without channels a window is alone, and goes on', () => {
	for (const channel of [
		undefined,
		class {
			constructor() {
				throw new DOMException('', 'SecurityError');
			}
		}
	]) {
		vi.stubGlobal('BroadcastChannel', channel);
		const { presenter } = new Window('stage');
		presenter.press({ key: 'PageDown' });
		presenter.point({ x: 1, y: 1 });
		vi.advanceTimersByTime(3000);
		expect([presenter.alone, presenter.showing.step]).toEqual([true, 1]);
	}
});

test('a window joins the others once, however often it changes', () => {
	const presenter = new Presenter('stage', steps, tab());
	let joined = 0;
	const stop = $effect.root(() => {
		$effect(() => {
			joined += 1;
			return presenter.join({ channel: 'site', role: 'stage', of: 'case', onOther: () => {} });
		});
	});
	flushSync();
	presenter.press({ key: 'PageDown' });
	flushSync();
	expect(joined).toBe(1);
	stop();
});

test('a window that is loaded anew shows what it showed, also alone', () => {
	const stage = new Window('stage');
	stage.presenter.press({ key: 'End' });
	stage.presenter.press({ key: 'w' });
	stage.load();
	expect(stage.presenter.showing).toMatchObject({ step: 5, blank: 'white' });
});

test('both windows agree in the end, whatever was pressed, lost or loaded anew in whatever order', () => {
	const act = fc.record({
		side: fc.constantFrom(0, 1),
		what: fc.constantFrom(
			'PageDown',
			'PageUp',
			'b',
			'End',
			'Home',
			'l',
			'+',
			'q',
			'e',
			'load',
			'deliver'
		)
	});
	fc.assert(
		fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
			[post, open] = [[], []];
			// Windows of the runs before would go on greeting, and each run take longer than the one before.
			vi.clearAllTimers();
			const windows = [new Window('stage'), new Window('notes')];
			for (const { side, what } of acts) {
				if (what === 'deliver') deliver();
				else if (what === 'load') windows[side]!.load();
				else windows[side]!.presenter.press({ key: what });
			}
			vi.advanceTimersByTime(1000);
			deliver();
			const [stage, notes] = windows.map(({ presenter }) => sharedOf(presenter.showing));
			expect(notes).toEqual(stage);
		}),
		{ numRuns: 200 }
	);
}, 60_000);
