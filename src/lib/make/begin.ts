import type { Camera } from '#lib/graph/camera.svelte.ts';
import type { View } from '#lib/state/View.svelte.ts';
import { makerOf } from './Maker.svelte.ts';
import { middleOf } from './places.ts';

/**
 * Opens the form of a new actor in the middle of what is in sight, or of a new tie from the actor that the walk
 * or the pointer is on, or that is picked. Returns whether it opened one.
 */
export function begin(act: 'newActor' | 'newTie', view: View, camera: Camera): boolean {
	const maker = makerOf(view);
	if (act === 'newActor') {
		maker.beginActor(middleOf(camera));
		return true;
	}
	const [from] = [...(view.hovered?.actors ?? []), ...view.picks.actors];
	if (from !== undefined) maker.beginTie(from);
	return from !== undefined;
}
