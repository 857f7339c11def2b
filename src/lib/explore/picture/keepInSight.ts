import { untrack } from 'svelte';
import type { Point } from '#lib/case/case.ts';
import type { Camera } from '#lib/graph/camera.svelte.ts';
import { boundsOfPoints } from '#lib/scene/bounds.ts';
import { outerBox, type Box } from '#lib/scene/box.ts';
import type { View } from '#lib/state/View.svelte.ts';

/** After this many ms, the panels that a pick brings stand where they stay. */
const settled = 400;
/** Room around shapes and names, in model units. */
const around = 30;

/**
 * Brings what is picked out from under panels and notices once they have come or gone; what is in sight stays
 * where it is. Reads the picks, so that an effect runs it for each. Returns a function that stops it.
 */
export function keepInSight(view: View, camera: Camera): () => void {
	const { picks } = view;
	const look = () =>
		bringIntoSight(
			camera,
			untrack(() => cornersOf(view, picks))
		);
	let later = setTimeout(look, settled);
	// Panels and notices come when they have been fetched, however long that takes, and go when they are closed.
	const changed = new ResizeObserver(() => {
		clearTimeout(later);
		later = setTimeout(look, settled);
	});
	for (const panel of document.querySelectorAll('.notices, .rail')) changed.observe(panel);
	return () => {
		clearTimeout(later);
		changed.disconnect();
	};
}

function bringIntoSight(camera: Camera, corners: readonly Point[]) {
	const seen = () => corners.every((at) => camera.sees(at));
	const bounds = boundsOfPoints(corners, around);
	if (!bounds || seen()) return;
	camera.goTo({ x: bounds.x + bounds.w / 2, y: bounds.y + bounds.h / 2 });
	// Too far apart for this zoom.
	if (!seen()) camera.fit(bounds);
}

/** The corners of the picked actors, and of the actors at the ends of the picked ties. */
function cornersOf({ scene, shown }: View, { actors, ties }: View['picks']): Point[] {
	const ends = [...ties].flatMap((id) => {
		const edge = scene.edges.get(id);
		return edge ? [edge.source, edge.target] : [];
	});
	const all = [...new Set([...actors, ...ends])].filter((id) => shown.actors.has(id));
	return all.flatMap((id) => scene.nodes.get(id) ?? []).flatMap((node) => corners(outerBox(node)));
}

/** Two corners of a box say where it lies. */
const corners = ({ x, y, w, h }: Box): Point[] => [
	{ x: x - w / 2, y: y - h / 2 },
	{ x: x + w / 2, y: y + h / 2 }
];
