import type { Core } from 'cytoscape';
import type { Picks } from '#lib/scene/picks.ts';
import { picksOf } from './eventPicks.ts';

/** Tells which actor or tie the pointer is at, and when it is at none any more. */
export function listenToPointer(cy: Core, { onhover }: { onhover: (picks: Picks | null) => void }) {
	/** Whether the pointer has left the graph for what lies over it; Cytoscape says nothing if it comes back. */
	let left = false;
	cy.on('mouseover', 'node, edge', ({ target }) => onhover(picksOf(target)));
	cy.on('mousemove', 'node, edge', ({ target }) => {
		if (left) onhover(picksOf(target));
		left = false;
	});
	// Also on the graph itself: when the pointer moves from an actor onto a panel, mouseout fires only there.
	cy.on('mouseout', ({ target }) => {
		left = target === cy;
		onhover(null);
	});
	cy.on('grab', () => onhover(null));
}
