import { untrack } from 'svelte';
import type { Point } from '#lib/case/case.ts';
import type { Camera } from '#lib/graph/camera.svelte.ts';
import { boundsOfPoints } from '#lib/scene/bounds.ts';
import type { View } from '#lib/state/View.svelte.ts';

/** After this many ms, the panels that a pick brings stand where they stay. */
const settled = 400;
/** Room for the shapes and their names around where they stand, in model units. */
const around = 60;

/**
 * Brings what is picked out from under panels and notices once they have come; what is in sight stays where it
 * is. Reads the picks, so that an effect runs it for each. Returns a function that stops it.
 */
export function keepInSight(view: View, camera: Camera): () => void {
	const { picks } = view;
	const look = () =>
		bringIntoSight(
			camera,
			untrack(() => placesOf(view, picks))
		);
	let later = setTimeout(look, settled);
	// Notices come when they have been fetched, and go when the reader closes them.
	const notices = document.querySelector('.notices');
	const grown = new ResizeObserver(() => {
		clearTimeout(later);
		later = setTimeout(look, settled);
	});
	if (notices) grown.observe(notices);
	return () => {
		clearTimeout(later);
		grown.disconnect();
	};
}

function bringIntoSight(camera: Camera, places: readonly Point[]) {
	const seen = () => places.every((at) => camera.sees(at));
	const bounds = boundsOfPoints(places, around);
	if (!bounds || seen()) return;
	camera.goTo({ x: bounds.x + bounds.w / 2, y: bounds.y + bounds.h / 2 });
	// Too far apart for this zoom.
	if (!seen()) camera.fit(bounds);
}

/** Where the picked actors stand, and the ends of the picked ties. */
function placesOf({ scene, shown }: View, { actors, ties }: View['picks']): Point[] {
	const ends = [...ties].flatMap((id) => {
		const edge = scene.edges.get(id);
		return edge ? [edge.source, edge.target] : [];
	});
	const all = [...new Set([...actors, ...ends])].filter((id) => shown.actors.has(id));
	return all.flatMap((id) => scene.nodes.get(id) ?? []);
}
