import type { Id } from '../case/case.ts';
import { outerBox } from './box.ts';
import type { Scene } from './scene.ts';

/** An upright rectangle by its corner and size, in model units. */
export interface Bounds {
	x: number;
	y: number;
	w: number;
	h: number;
}

/** The rectangle around these actors and their names; null when none is in the scene. */
export function boundsOf(scene: Scene, actors: Iterable<Id>): Bounds | null {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const id of actors) {
		const node = scene.nodes.get(id);
		if (!node) continue;
		const { x, y, w, h } = outerBox(node);
		left = Math.min(left, x - w / 2);
		right = Math.max(right, x + w / 2);
		top = Math.min(top, y - h / 2);
		bottom = Math.max(bottom, y + h / 2);
	}
	return left > right ? null : { x: left, y: top, w: right - left, h: bottom - top };
}
