import type { Id } from '#lib/case/case.ts';
import type { Shown } from '#lib/case/filter.ts';
import { countPicks, type Picks } from '#lib/scene/picks.ts';
import type { Scene } from '#lib/scene/scene.ts';
import type { FocusPoint } from './framing.ts';

/** Text smaller than this many px cannot be read. */
const legible = 11;

/**
 * The middle of the picks or, without picks, of all ends of the ties in view, which is near the actors with
 * most ties. Null when nothing is in view.
 */
export function focusPointOf(
	scene: Scene,
	{ actors, ties }: Shown,
	picks: Picks
): FocusPoint | null {
	const ids = countPicks(picks) > 0 ? actorsOf(scene, picks) : endsOf(scene, ties.keys());
	const nodesOf = (some: readonly Id[]) => some.flatMap((id) => scene.nodes.get(id) ?? []);
	const kept = nodesOf(ids.filter((id) => actors.has(id)));
	if (kept.length === 0) return null;
	const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
	return {
		x: mean(kept.map(({ x }) => x)),
		y: mean(kept.map(({ y }) => y)),
		zoom: legible / Math.min(...nodesOf([...actors]).map(({ fontSize }) => fontSize))
	};
}

function actorsOf(scene: Scene, { actors, ties }: Picks): Id[] {
	return [...actors, ...endsOf(scene, ties)];
}

function endsOf({ edges }: Scene, ties: Iterable<Id>): Id[] {
	return [...ties].flatMap((id) => {
		const edge = edges.get(id);
		return edge ? [edge.source, edge.target] : [];
	});
}
