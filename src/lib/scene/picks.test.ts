import { expect, test } from 'vitest';
import { countPicks, noPicks, pickedActor, pickedTie, togglePicks } from './picks.ts';

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
