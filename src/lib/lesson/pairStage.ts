import type { Case, Id } from '#lib/case/case.ts';
import type { Size } from '#lib/scene/bounds.ts';
import { toScene } from '#lib/scene/toScene.ts';
import type { Staged } from '#lib/layout/stage/staged.ts';

/** How far apart the two stand, in model units: room for a label of a few words between them. */
const apart = 330;
/** Room beside and below them for their names, in model units. */
const beside = 70;

/**
 * The two actors of a tie from a step, side by side and large, for a window too small for the whole step. Who acts
 * stands to the left, as in a sentence; where that would tell the direction (`hidesWay`), who does in the step.
 * Null if the step does not show the tie.
 */
export function pairStage(
	source: Case,
	laid: Staged,
	tie: Id,
	{ size, hidesWay }: { readonly size: Size; readonly hidesWay: boolean }
): Staged | null {
	const edge = laid.scene.edges.get(tie);
	const claims = laid.shown.ties.get(tie);
	if (!edge || !claims) return null;
	const across = (id: Id) => laid.scene.nodes.get(id)?.x ?? 0;
	const ends = [edge.source, edge.target];
	const [left, right] = hidesWay ? ends.sort((a, b) => across(a) - across(b)) : ends;
	if (left === undefined || right === undefined || left === right) return null;
	const places = new Map(laid.look.places).set(left, { x: 0, y: 0 }).set(right, { x: apart, y: 0 });
	const look = {
		...laid.look,
		places,
		bends: new Map([[tie, 0]]),
		ties: new Map([[tie, claims]]),
		nameSides: new Map(),
		labels: new Map()
	};
	const w = apart + 2 * beside;
	const h = (w * size.h) / size.w;
	return {
		look,
		scene: toScene(source, look),
		shown: { actors: new Set([left, right]), ties: look.ties },
		// Names stand below, so the shapes stand above the middle.
		sheet: { x: -beside, y: -0.42 * h, w, h },
		faults: 0
	};
}
