import { expect, test } from 'vitest';
import { readScreen, readSharedState, readSpot } from './readSharedState.ts';
import { beginning, sharedOf } from './stageState.ts';

const state = sharedOf(beginning('stage'));

test('a state survives being sent', () => {
	const full = {
		...state,
		hands: [1, 2, 3, 4],
		tensions: { '2': 'stay-or-go' },
		timer: { minutes: 2, until: 5 }
	};
	expect(readSharedState(structuredClone(full))).toEqual(full);
});

test('a state from a version without hands, timer and tensions has none', () => {
	const known = Object.entries(state).filter(
		([name]) => !['hands', 'timer', 'tensions'].includes(name)
	);
	expect(readSharedState(Object.fromEntries(known))).toEqual(state);
});

test.each([
	['hands that are no list', { hands: 7 }],
	['hands of a sixth choice', { hands: [0, 0, 0, 0, 0, 0] }],
	['a crowd', { hands: [1e9, 0, 0, 0] }],
	['half a hand', { hands: [0.5] }],
	['fewer hands than none', { hands: [-1] }],
	['a timer without an end', { timer: { minutes: 2, until: Infinity } }],
	['a timer in words', { timer: { minutes: 'two', until: 0 } }],
	['tensions that are no text', { tensions: { '0': 1 } }],
	[
		'too many tensions',
		{ tensions: Object.fromEntries([...Array(1001).keys()].map((n) => [n, 'a'])) }
	],
	['picks that are no list', { picks: { actors: 'mayor', ties: [] } }]
])('%s is refused', (_, part) => {
	expect(readSharedState({ ...state, ...part })).toBeNull();
});

test('a screen has sizes within reason, and a spot is a point', () => {
	const size = { w: 1280, h: 720 };
	expect(readScreen({ stage: size, picture: size })).toEqual({ stage: size, picture: size });
	for (const wrong of [0, -5, NaN, Infinity, 1e6, '1280']) {
		expect(readScreen({ stage: size, picture: { w: wrong, h: 720 } })).toBeNull();
	}
	expect(readSpot({ x: -3, y: 4.5 })).toEqual({ x: -3, y: 4.5 });
	for (const wrong of [null, 'here', { x: 1 }, { x: NaN, y: 0 }])
		expect(readSpot(wrong)).toBeNull();
});
