import type { Id } from '#lib/case/case.ts';
import type { Camera } from '#lib/graph/camera.svelte.ts';
import { countPicks } from '#lib/scene/picks.ts';
import type { View } from '#lib/state/View.svelte.ts';

/** The actors that a step is framed on: the picked ones, otherwise those in the window; null for all. */
export function framedActors({ case: source, picks, scene, surface }: View, { sight }: Camera) {
	if (countPicks(picks) > 0) {
		const ends = [...picks.ties].flatMap((id) => {
			const tie = source.ties.get(id);
			return tie ? [tie.source, tie.target] : [];
		});
		return new Set<Id>([...picks.actors, ...ends]);
	}
	if (!sight || surface === 'tables') return null;
	const { x1, y1, x2, y2 } = sight;
	const nodes = [...scene.nodes.values()];
	const inside = nodes.filter(({ x, y }) => x >= x1 && x <= x2 && y >= y1 && y <= y2);
	return new Set<Id>(inside.map(({ id }) => id));
}

/** A name for the view: its neighbourhood, its tension or its pole; null when it has none of these. */
export function viewTitle({ case: source, filter, focus, atStep }: View): string | null {
	if (atStep) return atStep.title;
	const actor = source.actors.get(focus ?? '');
	if (actor) return actor.name;
	const [tensionFilter, second] = filter.tensionFilters;
	const tension = source.tensions.get(tensionFilter?.tension ?? '');
	if (!tension || second) return null;
	return tension.poles.find(({ id }) => id === tensionFilter?.pole)?.label ?? tension.title;
}
