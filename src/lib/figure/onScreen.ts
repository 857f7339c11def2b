import type { Camera } from '#lib/graph/camera.svelte.ts';
import type { View } from '#lib/state/View.svelte.ts';
import { toQuery } from '#lib/state/viewLink.ts';
import type { OnScreen } from './figureOf.ts';
import type { Looked } from '#lib/scene/looked.ts';
import type { Subject } from './storedChoices.ts';

/** A medium window, for when there is no picture on the screen yet or at all. */
const none = { width: 1280, height: 800, region: null };

/** The picture on the page; the whole picture while tables are shown instead. */
export function screenOf({ sight }: Camera, { surface }: View): OnScreen {
	if (!sight || !(sight.x2 > sight.x1)) return none;
	const { x1, y1, x2, y2, zoom } = sight;
	const region = { x: x1, y: y1, w: x2 - x1, h: y2 - y1 };
	const size = { width: Math.round(region.w * zoom), height: Math.round(region.h * zoom) };
	return { ...size, region: surface === 'tables' ? null : region };
}

/** What a figure of a view is of. */
export const subjectOf = ({ document, linked }: View): Subject => ({
	of: document.current.about.id,
	view: toQuery(linked, document.current)
});

/** The part of a view that a figure shows. */
export const lookedOf = (view: View): Looked => ({
	case: view.case,
	filter: { ...view.filter, tensionFilters: view.tensionFilters },
	shown: view.shown,
	unmatched: view.unmatched,
	step: view.step,
	focus: view.focus,
	picks: view.picks,
	theme: view.theme.current,
	placement: view.placement
});
