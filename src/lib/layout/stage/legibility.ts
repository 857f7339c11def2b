import type { Shown } from '#lib/case/filter.ts';
import { smallView } from '#lib/scene/emphasis.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { placeTieLabels } from '#lib/scene/tieLabels.ts';
import { strangersOn } from '../strangers.ts';
import type { Stage, Staged } from './staged.ts';

/** What a class cannot read of a step. */
export interface Illegible {
	/** How many ties have no room for their word. */
	readonly wordless: number;
	/** How many ties run through an actor at neither end, as if they were its ties. */
	readonly through: number;
	/** Whether names are smaller than the last row can read. */
	readonly small: boolean;
}

/** Lengths are rounded to whole units of the sheet, which makes letters this much smaller at most. */
const rounding = 0.97;

/** What a class cannot read of a step that is laid out for this stage. */
export function illegibleIn(
	{ scene, shown, sheet }: Staged,
	{ size, namePx, leastNamePx = namePx }: Stage
): Illegible {
	// In a larger view, words come only with what is picked.
	const worded = shown.ties.size > smallView ? [] : shown.ties.keys();
	const labels = placeTieLabels(scene, shown.actors, worded, new Set());
	const names = [...shown.actors].flatMap((id) => scene.nodes.get(id)?.fontSize ?? []);
	const px = (Math.min(...names) * size.w) / sheet.w;
	const wordless = shown.ties.size - labels.size;
	return { wordless, through: throughStrangers(scene, shown), small: px < rounding * leastNamePx };
}

function throughStrangers(scene: Scene, { actors, ties }: Shown): number {
	const drawn = [...actors];
	const edges = [...ties.keys()].flatMap((id) => scene.edges.get(id) ?? []);
	return edges.filter((edge) => strangersOn(scene, edge, drawn).length > 0).length;
}
