import { smallView } from '#lib/scene/emphasis.ts';
import { placeTieLabels } from '#lib/scene/tieLabels.ts';
import type { Stage, Staged } from './staged.ts';

/** What a class cannot read of a step. */
export interface Illegible {
	/** How many ties have no room for their word. */
	readonly wordless: number;
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
	return { wordless: shown.ties.size - labels.size, small: px < rounding * leastNamePx };
}
