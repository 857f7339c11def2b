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
	readonly bothWays: ReadonlySet<Id>;
	readonly insisted: ReadonlySet<Id>;
	/** Names that the step gives in place of those of the case. */
	readonly names?: OtherNames;
	/** Names every part, for a picture alone in its page; titles would give away what a worksheet asks. */
	readonly naming?: Naming;
}

/** Gives each of these ties a twin in the other direction on the same line, so that both ends have heads. */
export function withTwins(scene: Scene, bothWays: ReadonlySet<Id>): Scene {
	const edges = new Map(scene.edges);
	for (const id of bothWays) {
		const edge = scene.edges.get(id);
		if (!edge) continue;
		const { source: target, target: source, bend, sway } = edge;
		edges.set(twin(id), { ...edge, id: twin(id), source, target, bend: -bend, sway: -sway });
	}
	return { ...scene, edges };
}

const twin = (id: Id): Id => `${id} the other way`;

/** Everything in a case at normal prominence, with as many labels as there is room for. */
export function emphasisOf(
	source: Case,
	scene: Scene,
	{ told, bothWays, insisted }: Wanted
): Emphasis {
	const shown = whole(source);
	const emphasis = toEmphasis(source, scene, {
		shown,
		unmatched: 'hidden' as const,
		picks: noPicks,
		hovered: null
	});
	const ties = new Map(emphasis.ties);
	for (const id of bothWays) ties.set(twin(id), 'plain');
	const all = new Set([...insisted, ...told, ...source.ties.keys()]);
	return { ...emphasis, ties, tieLabels: placeTieLabels(scene, shown.actors, all, insisted) };
}

/** All of a case. */
export const whole = ({ actors, ties }: Case): Shown => ({
	actors: new Set(actors.keys()),
	ties: new Map([...ties].map(([id, { claims }]) => [id, claims]))
});
