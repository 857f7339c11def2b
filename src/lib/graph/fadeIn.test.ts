import cytoscape, { type Core } from 'cytoscape';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fadeIn } from './fadeIn.ts';
import { fadeDuration, stepDuration } from './motion.ts';

let cy: Core;
beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	const elements = [{ data: { id: 'mayor' } }, { data: { id: 'guards' } }];
	cy = cytoscape({ headless: true, styleEnabled: true, elements });
});
afterEach(() => {
	cy.destroy();
	vi.useRealTimers();
});
const opacity = (id: string) => Number(cy.getElementById(id).style('opacity'));

test('what is new is invisible until the others have moved; the others stay as they are', () => {
	fadeIn(cy, new Set(['mayor']));
	expect([opacity('mayor'), opacity('guards')]).toEqual([0, 1]);
});

test('who stops it sees at once what is new, and whatever is moving goes on to its place', () => {
	const mayor = cy.getElementById('mayor');
	const stop = fadeIn(cy, new Set(['mayor']));
	mayor.animate({ position: { x: 90, y: 90 } }, { duration: 10_000 });
	vi.advanceTimersByTime(stepDuration + fadeDuration / 2);
	stop();
	expect(opacity('mayor')).toBe(1);
	expect(mayor.animated()).toBe(true);
});
