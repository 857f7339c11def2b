import type { Core, EventObject } from 'cytoscape';
import type { Point } from '#lib/case/case.ts';
import { countPicks, noPicks, type Picks } from '#lib/scene/picks.ts';
import { isTouch, picksOf } from './eventPicks.ts';

/**
 * Called for what is pressed with the other button of a mouse, or held by a finger: `picks` is empty for the
 * ground, and `at` the point of the picture.
 */
export type OnMenu = (picks: Picks, at: Point, held: boolean) => void;

interface Answers {
	onmenu: () => OnMenu | null;
	onpick: (picks: Picks, add: boolean, at: Point) => void;
}

/**
 * Tells when somebody asks what can be done with what they press. Without an answer to that, a finger, which has no
 * Shift, adds to the picks while it is held.
 */
export function listenToMenu(cy: Core, { onmenu, onpick }: Answers) {
	let pressed: { picks: Picks; at: Point } = { picks: noPicks, at: { x: 0, y: 0 } };
	cy.on('cxttapstart tapstart', ({ target, position }: EventObject) => {
		pressed = { picks: target === cy ? noPicks : picksOf(target), at: { ...position } };
	});
	cy.on('taphold', (event) => {
		if (!isTouch(event)) return;
		const { picks, at } = pressed;
		const ask = onmenu();
		if (ask) ask(picks, at, true);
		else if (countPicks(picks) > 0) onpick(picks, true, at);
	});
	// Each system has its own moment and its own keys for this. For a finger, not all of them have it.
	cy.container()?.addEventListener('contextmenu', (event) => {
		const byFinger = event instanceof PointerEvent && event.pointerType === 'touch';
		if (!byFinger) onmenu()?.(pressed.picks, pressed.at, false);
	});
}
