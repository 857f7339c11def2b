import type { Id, Point } from '#lib/case/case.ts';
import { outerBox, type Box } from '#lib/scene/box.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { placeTieLabels } from '#lib/scene/tieLabels.ts';
import type { Stop } from './walk.ts';

/** The box that a stop covers in the picture: an actor with its name, or the label of a tie. */
export function boxAt(scene: Scene, shown: Iterable<Id>, { actor, tie }: Stop): Box | null {
	if (tie !== null)
		return placeTieLabels(scene, shown, [tie], new Set([tie])).get(tie)?.box ?? null;
	const node = scene.nodes.get(actor);
	return node ? outerBox(node) : null;
}

/** The corners of a box. */
export function cornersOf({ x, y, w, h, angle }: Box): Point[] {
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	return [-0.5, 0.5].flatMap((across) =>
		[-0.5, 0.5].map((down) => ({
			x: x + across * w * cos - down * h * sin,
			y: y + across * w * sin + down * h * cos
		}))
	);
}
