import type { Id, Point } from '#lib/case/case.ts';
import type { Camera } from '#lib/graph/camera.svelte.ts';
import { reachOf } from '#lib/scene/shapeEdge.ts';
import type { View } from '#lib/state/View.svelte.ts';

/** The direction from the middle of an actor to its handle: names stand straight beside, above or below it. */
const [right, up] = [Math.SQRT1_2, -Math.SQRT1_2];
/** How far the middle of the handle is outside the rim, and how small an actor is that has none, in px. */
const [outside, least] = [9, 12];

/** Where the handle of an actor stands, in px from the corner of the picture; null where there is no room for it. */
export function rimOf({ scene, shown }: View, camera: Camera, actor: Id): Point | null {
	const node = scene.nodes.get(actor);
	const place = camera.placeOf(actor);
	const at = place && camera.onScreen(place);
	const { zoom } = camera.sight ?? { zoom: 0 };
	if (!node || !at || !shown.actors.has(actor) || node.size * zoom < least) return null;
	const reach = reachOf(node.shape, node.size, right, up) * zoom + outside;
	return { x: at.x + right * reach, y: at.y + up * reach };
}
