import { expect, test } from 'vitest';
import {
	bothPicks,
	countPicks,
	holdsPicks,
	noPicks,
	pickedActor,
	pickedTie,
	togglePicks
} from './picks.ts';

test('an actor and a tie of one id are picked apart', () => {
	const both = togglePicks(pickedActor('same'), pickedTie('same'));
	expect(countPicks(both)).toBe(2);
	expect(togglePicks(both, pickedTie('same'))).toEqual(pickedActor('same'));
});

test('picking a second time takes out, and leaves the others', () => {
	const two = togglePicks(pickedActor('ann'), pickedActor('bo'));
	expect([...two.actors]).toEqual(['ann', 'bo']);
	expect([...togglePicks(two, pickedActor('ann')).actors]).toEqual(['bo']);
});

test('nothing is picked of nothing', () => {
	expect(countPicks(noPicks)).toBe(0);
	expect(togglePicks(pickedTie('t'), pickedTie('t'))).toEqual(noPicks);
});

test('picks hold a part of themselves, but not nothing', () => {
	const both = bothPicks(pickedActor('ann'), pickedTie('t'));
	expect(holdsPicks(both, pickedTie('t'))).toBe(true);
	expect(holdsPicks(both, pickedActor('t'))).toBe(false);
	expect(holdsPicks(pickedActor('ann'), both)).toBe(false);
	expect(holdsPicks(both, noPicks)).toBe(false);
});
