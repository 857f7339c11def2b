import { describe, expect, test } from 'vitest';
import { beginning, changed, nothingPicked, type WindowState } from './stageState.ts';
import { commandOf, reduceKey, type KeyContext, type Key } from './reduceKey.ts';

const ground = { steps: 10 };
const at = (change: Partial<WindowState> = {}) => ({ ...beginning('stage'), step: 4, ...change });
const after = (keys: (string | Key)[], from = at(), on: KeyContext = ground) =>
	keys.reduce<WindowState>(
		(state, key) => reduceKey(state, typeof key === 'string' ? { key } : key, on),
		from
	);

describe('the next step comes', () => {
	test.each(['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'n', 'N', 'Enter'])('with “%s”', (key) => {
		expect(after([key]).step).toBe(5);
	});

	test('and after the last the end page, and then nothing', () => {
		expect(after(['PageDown'], at({ step: 9 })).step).toBe(10);
		expect(after(['PageDown', 'PageDown'], at({ step: 9 })).step).toBe(10);
		expect(after(['PageDown', 'PageUp'], at({ step: 9 })).step).toBe(9);
	});
});

describe('the step before comes back', () => {
	test.each(['PageUp', 'ArrowLeft', 'ArrowUp', 'p', 'P', 'Backspace'])('with “%s”', (key) => {
		expect(after([key]).step).toBe(3);
	});

	test('with Shift and space', () => {
		expect(after([{ key: ' ', shift: true }]).step).toBe(3);
	});

	test('and before the first nothing does', () => {
		expect(after(['PageUp'], at({ step: 0 })).step).toBe(0);
	});
});

describe('a step in parts', () => {
	/** Every step comes in three parts. */
	const inParts = { steps: 10, partsAt: () => 3 };

	test('comes part by part, and then the next step with its first', () => {
		expect(after(['PageDown'], at(), inParts)).toMatchObject({ step: 4, part: 1 });
		expect(after(['PageDown', 'PageDown', 'PageDown'], at(), inParts)).toMatchObject({
			step: 5,
			part: 0
		});
	});

	test('goes back part by part, and then to the step before as a whole', () => {
		expect(after(['PageUp'], at({ part: 2 }), inParts)).toMatchObject({ step: 4, part: 1 });
		expect(after(['PageUp'], at(), inParts)).toMatchObject({ step: 3, part: 2 });
	});

	test('is left and reached as ever by Home, End, a number and in the overview', () => {
		for (const [keys, step] of [
			[['Home'], 0],
			[['End'], 9],
			[['2', 'Enter'], 1],
			[['o', 'PageDown'], 5],
			[['o', 'PageUp'], 3]
		] as const) {
			expect(after([...keys], at({ part: 1 }), inParts)).toMatchObject({ step, part: 0 });
		}
	});

	test('ends with the end page, from which its last part comes back, and begins where nothing came before', () => {
		const end = at({ step: 9, part: 2 });
		expect(after(['PageDown'], end, inParts)).toMatchObject({ step: 10, part: 0 });
		expect(after(['PageDown', 'PageUp'], end, inParts)).toMatchObject({ step: 9, part: 2 });
		expect(after(['PageUp'], at({ step: 0 }), inParts)).toMatchObject({ step: 0, part: 0 });
	});
});

test('C shows what is public, then what is private over it, then all; another part ends that', () => {
	const arenas = [['c'], ['c', 'c'], ['c', 'c', 'c'], ['c', 'PageDown']].map(
		(keys) => after(keys, at(), { steps: 10, partsAt: () => 2 }).arena
	);
	expect(arenas).toEqual(['public', 'private', null, null]);
});

test('Home and End lead to the first and the last step', () => {
	expect(after(['Home']).step).toBe(0);
	expect(after(['End']).step).toBe(9);
});

describe('right to left', () => {
	const rtl = { steps: 10, rtl: true };

	test('the arrows across swap', () => {
		expect(after(['ArrowLeft'], at(), rtl).step).toBe(5);
		expect(after(['ArrowRight'], at(), rtl).step).toBe(3);
	});

	test('the keys of clickers and the arrows down and up do not', () => {
		expect(after(['PageDown'], at(), rtl).step).toBe(5);
		expect(after(['ArrowUp'], at(), rtl).step).toBe(3);
	});
});

describe('a number leads to its step', () => {
	test('with Enter, after G or without', () => {
		expect(after(['1', '0', 'Enter']).step).toBe(9);
		expect(after(['g', '2', 'Enter']).step).toBe(1);
	});

	test('not before Enter', () => {
		expect(after(['g', '2'])).toMatchObject({ step: 4, digits: '2' });
	});

	test('and is typed anew if there is no such step', () => {
		for (const keys of [
			['0', 'Enter'],
			['1', '1', 'Enter']
		]) {
			expect(after(keys)).toMatchObject({ step: 4, digits: '' });
			expect(after([...keys, '2', 'Enter'])).toMatchObject({ step: 1, digits: null });
		}
		expect(after(['g', 'Enter'])).toMatchObject({ step: 4, digits: null });
	});

	test('Backspace takes back a digit, and Escape the number', () => {
		expect(after(['1', '2', 'Backspace', 'Enter']).step).toBe(0);
		expect(after(['1', 'Escape'])).toMatchObject({ step: 4, digits: null });
	});

	test('another key forgets the number', () => {
		expect(after(['9', 'PageDown', 'Enter']).step).toBe(6);
	});
});

describe('the screen', () => {
	test.each([
		['b', 'black'],
		['B', 'black'],
		['.', 'black'],
		['w', 'white']
	] as const)('“%s” makes it %s, and the same key brings it back', (key, blank) => {
		expect(after([key]).blank).toBe(blank);
		expect(after([key, key]).blank).toBeNull();
	});

	test.each(['PageDown', 'PageUp', ' ', 'Enter', 'Home', 'End', 'Escape', 'b', '.', 'w', 'F5'])(
		'comes back with “%s”, at the step where it was',
		(key) => {
			for (const blank of ['black', 'white'] as const) {
				expect(after([key], at({ blank }))).toMatchObject({ blank: null, step: 4 });
				expect(commandOf(at({ blank }), { key })).toBeNull();
			}
		}
	);

	test('stays blank whatever else is pressed, and nothing happens behind it', () => {
		const blank = at({ blank: 'black' });
		for (const key of ['3', 'o', 'l', 'a', '+', '?', 'q']) {
			expect(reduceKey(blank, { key }, ground)).toBe(blank);
			expect(commandOf(blank, { key })).toBeNull();
		}
		for (const key of ['f', 's', 'r', 't']) expect(commandOf(blank, { key })).toBeNull();
	});
});

describe('over the picture', () => {
	test('O opens the overview, and O, Enter or Escape closes it', () => {
		expect(after(['o']).over).toBe('overview');
		for (const key of ['o', 'Enter', 'Escape']) {
			expect(after(['o', key])).toMatchObject({ over: null, step: 4 });
		}
	});

	test('in the overview the arrows choose the step', () => {
		expect(after(['o', 'ArrowRight', 'ArrowRight', 'Enter'])).toMatchObject({
			step: 6,
			over: null
		});
	});

	test('“?” and F1 open the list of keys and close it', () => {
		expect(after(['?']).over).toBe('keys');
		expect(after(['F1', 'F1']).over).toBeNull();
	});

	test('D opens the notes on the stage, and D or Escape closes them', () => {
		expect(after(['d']).drawer).toBe(true);
		expect(after(['d', 'd']).drawer).toBe(false);
		expect(after(['d', 'Escape']).drawer).toBe(false);
	});
});

test('L turns the laser pointer on and off', () => {
	expect(after(['l']).laser).toBe(true);
	expect(after(['l', 'L']).laser).toBe(false);
});

test('plus and minus make text larger and smaller, within bounds', () => {
	expect(after(['+', '=', '-']).text).toBe(1);
	expect(after(Array<string>(50).fill('+')).text).toBe(8);
	expect(after(Array<string>(50).fill('-')).text).toBe(-4);
});

describe('going on by itself', () => {
	test('is off until A is pressed, and off again with A', () => {
		expect(at().auto).toBe(false);
		expect(after(['a']).auto).toBe(true);
		expect(after(['a', 'a']).auto).toBe(false);
	});

	test.each(['PageDown', 'b', 'l', '1', 'x'])('is stopped by “%s”', (key) => {
		expect(after(['a', key]).auto).toBe(false);
	});
});

describe('of its window a key asks', () => {
	test.each([
		['f', 'fullScreen'],
		['s', 'speaker'],
		['r', 'comeBack'],
		['t', 'theme'],
		['Escape', 'leave']
	] as const)('with “%s”: %s', (key, deed) => {
		expect(commandOf(at(), { key })).toBe(deed);
		expect(commandOf(at(), { key: key.toUpperCase() })).toBe(deed);
	});

	test('nothing with Escape while there is something to close', () => {
		for (const open of [{ over: 'keys' as const }, { drawer: true }, { digits: '1' }]) {
			expect(commandOf(at(open), { key: 'Escape' })).toBeNull();
		}
	});
});

describe('the revision', () => {
	test('counts each change that both windows are to know', () => {
		expect(after(['PageDown', 'b', 'b', 'l']).revision).toBe(4);
	});

	test('stays when nothing of that changes', () => {
		expect(after(['o', 'd', '1', 'Escape', 'F5', 'x']).revision).toBe(0);
		expect(changed(at(), { step: 4 }).revision).toBe(0);
	});
});

describe('a question', () => {
	const three = { steps: 10, questions: 3 };
	const asking = (keys: string[], from = at(), on: KeyContext = three) => {
		const { asked, answered } = after(keys, from, on);
		return { asked, answered };
	};

	test('is asked with Q, the next with the next Q, and after the last none', () => {
		expect(asking(['q'])).toEqual({ asked: 0, answered: false });
		expect(asking(['q', 'Q', 'q'])).toEqual({ asked: 2, answered: false });
		expect(asking(['q', 'q', 'q', 'q'])).toEqual({ asked: null, answered: false });
	});

	test('is none where the step has none', () => {
		expect(after(['q'], at(), { steps: 10 })).toEqual(at());
	});

	test('is answered with E, and open again with another', () => {
		expect(asking(['q', 'e'])).toEqual({ asked: 0, answered: true });
		expect(asking(['q', 'e', 'e'])).toEqual({ asked: 0, answered: false });
		expect(after(['e'], at(), three)).toEqual(at());
	});

	test('comes after an answered one still open', () => {
		expect(asking(['q', 'e', 'q'])).toEqual({ asked: 1, answered: false });
	});

	test('goes with its step, whatever leads to another', () => {
		expect(asking(['q', 'e', 'PageDown'])).toEqual({ asked: null, answered: false });
		expect(asking(['q', 'e', '2', 'Enter'])).toEqual({ asked: null, answered: false });
		expect(changed(at({ asked: 1, answered: true }), { step: 2 })).toMatchObject({
			asked: null,
			answered: false
		});
	});

	test('in a part gives way to the next part, and back to the part at which it was asked', () => {
		const inParts = { ...three, partsAt: () => 2 };
		const later = at({ part: 1 });
		const next = { step: 4, part: 1, asked: null };
		for (const keys of [['q'], ['q', 'e'], ['q', 'q']]) {
			expect(after([...keys, 'PageDown'], at(), inParts)).toMatchObject(next);
			expect(after([...keys, 'PageDown'], later, inParts)).toMatchObject({ step: 5, part: 0 });
			for (const from of [at(), later]) {
				const back = { step: 4, part: from.part, asked: null };
				expect(after([...keys, 'PageUp'], from, inParts)).toMatchObject(back);
			}
		}
	});

	test('goes when its own step is asked for anew, which then begins', () => {
		const [first, last] = [at({ step: 0, part: 1, asked: 1 }), at({ step: 9, part: 1, asked: 1 })];
		for (const [keys, from] of [
			[['Home'], first],
			[['End'], last],
			[['1', 'Enter'], first]
		] as const) {
			const { step } = from;
			expect(after([...keys], from, three)).toMatchObject({ step, part: 0, asked: null });
		}
	});

	test('goes at the end of the story, where the end page comes', () => {
		const last = at({ step: 9, asked: 1, answered: true });
		expect(asking(['PageDown'], last)).toEqual({ asked: null, answered: false });
	});

	test('is put away with Escape before the stage is left', () => {
		const asked = at({ asked: 1 });
		expect(commandOf(asked, { key: 'Escape' })).toBeNull();
		expect(asking(['Escape'], asked)).toEqual({ asked: null, answered: false });
		expect(commandOf(at(), { key: 'Escape' })).toBe('leave');
	});

	test('Escape lets go of a pick first, then of the answer, the question, the notes, and then leaves', () => {
		const picks = { actors: ['mayor'], ties: [] };
		let state = at({ drawer: true, asked: 1, answered: true, picks });
		const open = ({ picks, answered, asked, drawer }: WindowState) =>
			[picks.actors.length > 0, answered, asked !== null, drawer].filter(Boolean).length;
		for (let left = 3; left >= 0; left--) {
			expect(commandOf(state, { key: 'Escape' })).toBeNull();
			state = after(['Escape'], state);
			expect(open(state)).toBe(left);
		}
		expect(commandOf(state, { key: 'Escape' })).toBe('leave');
	});

	test('cannot be asked while the screen is blank', () => {
		expect(asking(['b', 'q'])).toEqual({ asked: null, answered: false });
	});
});

describe('a show of hands', () => {
	const four = { steps: 10, questions: 3, choices: 4 };
	const counted = at({ asked: 1, hands: [3, 9, 0, 1] });

	test('begins with H, with a count for each choice, and ends with H or Escape', () => {
		expect(after(['h'], at({ asked: 1 }), four).hands).toEqual([0, 0, 0, 0]);
		expect(after(['h'], counted, four).hands).toBeNull();
		expect(after(['Escape'], counted, four)).toMatchObject({ hands: null, asked: 1 });
	});

	test('is none where nothing is to be chosen', () => {
		expect(after(['h'], at(), { steps: 10 }).hands).toBeNull();
	});

	test('stays with the answer, and goes with the question', () => {
		expect(after(['e'], counted, four).hands).toEqual([3, 9, 0, 1]);
		for (const key of ['q', 'PageDown', 'Home'])
			expect(after([key], counted, four).hands).toBeNull();
	});
});

describe('the timer', () => {
	const now = { steps: 10, now: 1000 };

	test('is set with M, minute by minute, and put away with Escape', () => {
		expect(after(['m'], at(), now).timer).toEqual({ minutes: 1, until: 61_000 });
		expect(after(['m', 'm', 'm'], at(), now).timer?.minutes).toBe(3);
		expect(after(['m', 'm', 'm', 'm', 'm'], at(), now).timer).toBeNull();
		expect(after(['m', 'Escape'], at(), now).timer).toBeNull();
	});

	test('runs on from step to step, and goes with the next one once its time is up', () => {
		expect(after(['m', 'PageDown'], at(), now).timer).not.toBeNull();
		const up = at({ timer: { minutes: 1, until: 900 } });
		expect(after(['PageDown'], up, now).timer).toBeNull();
		expect(after(['l'], up, now).timer).not.toBeNull();
	});
});

test('the first “next” starts the clock, and no later one changes it', () => {
	const first = after(['PageDown'], at(), { steps: 10, now: 1000 });
	expect(first.clock).toEqual({ since: 1000, before: 0 });
	expect(after(['PageDown'], first, { steps: 10, now: 5000 }).clock).toBe(first.clock);
	const paused = { since: null, before: 7 };
	expect(after(['PageDown'], at({ clock: paused }), { steps: 10, now: 1000 }).clock).toBe(paused);
	expect(after(['PageUp'], at(), { steps: 10, now: 1000 }).clock.since).toBeNull();
});

describe('what is picked', () => {
	const picked = at({ picks: { actors: [], ties: ['mayor-presses'] } });

	test.each([['PageDown'], ['Home'], ['q']])('is let go with “%s”', (key) => {
		expect(after([key], picked, { steps: 10, questions: 2 }).picks).toEqual(nothingPicked);
	});

	test('stays with what else is pressed, and to let go of nothing is no news', () => {
		expect(after(['b', 'b', 'l', '+', 'd'], picked).picks).toEqual(picked.picks);
		expect(changed(at(), { picks: { actors: [], ties: [] } }).revision).toBe(0);
		expect(changed(picked, { picks: nothingPicked }).revision).toBe(1);
	});
});
