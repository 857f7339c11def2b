/** How readable a layout of a case is, counted from what the scene draws. */
import type { Case } from '../../src/lib/case/case.ts';
import { noFilter, select } from '../../src/lib/case/filter.ts';
import type { TensionFilter } from '../../src/lib/case/tensionFilter.ts';
import { crossings, stress, type Segment } from '../../src/lib/layout/quality.ts';
import { boxesOf, overlap } from '../../src/lib/scene/box.ts';
import { toEmphasis } from '../../src/lib/scene/emphasis.ts';
import { noPicks } from '../../src/lib/scene/picks.ts';
import { toScene } from '../../src/lib/scene/toScene.ts';

/** Number of crossings per tie, with ties drawn as straight lines. */
export function crossingsPerTie(source: Case): number {
	return crossings(linesOf(source)) / source.ties.size;
}

/** Normalised stress of the layout. */
export function stressOf(source: Case): number {
	return stress(linesOf(source));
}

/**
 * Labels that overlap another label or another actor's shape when the case is seen through these tensions:
 * names of actors, and the tie labels that the scene places.
 */
export function labelOverlaps(source: Case, tensionFilters: readonly TensionFilter[]): number {
	const scene = toScene(source, { theme: 'light', tensionFilters });
	const shown = select(source, { ...noFilter, tensionFilters });
	const attention = { shown, unmatched: 'faded', picks: noPicks, hovered: null } as const;
	const { tieLabels } = toEmphasis(source, scene, attention);
	const drawn = [...shown.actors].flatMap((id) => scene.nodes.get(id) ?? []).map(boxesOf);
	const shapes = drawn.map(([shape]) => shape);
	const labels = [
		...drawn.map(([, name]) => name),
		...[...tieLabels.values()].map(({ box }) => box)
	];
	return labels.reduce((sum, label, i) => {
		const others = [...labels.slice(i + 1), ...shapes];
		return sum + others.filter((other) => overlap(label, other)).length;
	}, 0);
}

function linesOf({ ties, layout }: Case): Segment[] {
	return [...ties.values()].flatMap(({ source, target }) => {
		const [a, b] = [layout.get(source), layout.get(target)];
		return a && b && source !== target ? [{ a, b, pair: [source, target] as const }] : [];
	});
}
