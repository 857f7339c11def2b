import type { Case, Id } from '#lib/case/case.ts';
import type { OtherNames } from '#lib/case/story/apart.ts';
import type { Shown } from '#lib/case/filter.ts';
import type { Naming } from '#lib/formats/display/naming.ts';
import { toEmphasis, type Emphasis } from '#lib/scene/emphasis.ts';
import { noPicks } from '#lib/scene/picks.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { placeTieLabels } from '#lib/scene/tieLabels.ts';

/** How some of the ties are shown. */
export interface Wanted {
	readonly told: readonly Id[];
	/** Ties that do not show which way they go. */
	readonly ways: ReadonlySet<Id>;
	readonly insisted: ReadonlySet<Id>;
	/** Names that the step gives in place of those of the case. */
	readonly names?: OtherNames;
	/** Names every part, for a picture alone in its page; titles would give away what a worksheet asks. */
	readonly naming?: Naming;
}

/** The scene without arrowheads at these ties: nothing in it says which way they go. */
export function withoutWay(scene: Scene, ways: ReadonlySet<Id>): Scene {
	const edges = new Map(scene.edges);
	for (const id of ways) {
		const edge = scene.edges.get(id);
		if (edge) edges.set(id, { ...edge, head: 'none' });
	}
	return { ...scene, edges };
}

/** Everything in a case at normal prominence, with as many labels as there is room for. */
export function emphasisOf(
	source: Case,
	scene: Scene,
	{ told, insisted }: Pick<Wanted, 'told' | 'insisted'>
): Emphasis {
	const shown = whole(source);
	const emphasis = toEmphasis(source, scene, {
		shown,
		unmatched: 'hidden' as const,
		picks: noPicks,
		hovered: null
	});
	const all = new Set([...insisted, ...told, ...source.ties.keys()]);
	return { ...emphasis, tieLabels: placeTieLabels(scene, shown.actors, all, insisted) };
}

/** All of a case. */
export const whole = ({ actors, ties }: Case): Shown => ({
	actors: new Set(actors.keys()),
	ties: new Map([...ties].map(([id, { claims }]) => [id, claims]))
});
