import type { Case } from '#lib/case/case.ts';
import type { Shown } from '#lib/case/filter.ts';
import { boundsOfFrame, type Size } from '#lib/scene/bounds.ts';
import { toEmphasis, type Emphasis } from '#lib/scene/emphasis.ts';
import type { Look } from '#lib/scene/look.ts';
import { noPicks } from '#lib/scene/picks.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { toScene } from '#lib/scene/toScene.ts';
import { Cost } from './Cost.ts';
import { Drawing, margin } from './Drawing.ts';
import { legible } from './plans.ts';

/** How legible a picture is. */
export interface Judged {
	/** What its faults cost; 0 where there are none. */
	readonly cost: number;
	/** How large its letters are in the space it has, as a factor. */
	readonly letters: number;
}

/** Letters smaller by less than this share are no worse: nobody sees it. */
const unseen = 0.05;

/** Judges what is shown of a case as a view draws it, with the labels that find a place, in a space in px. */
export function judge(source: Case, look: Look, shown: Shown, space: Size): Judged {
	const scene = toScene(source, look);
	const emphasis = toEmphasis(source, scene, {
		shown,
		unmatched: 'hidden',
		picks: noPicks,
		hovered: null
	});
	const bounds = boundsOfFrame(scene, emphasis, shown.actors);
	if (!bounds) return { cost: 0, letters: 1 };
	return {
		cost: faultsOf(scene, emphasis, shown, bounds),
		letters: Math.min(space.w / bounds.w, space.h / bounds.h)
	};
}

/** Whether a picture is worse than another: its faults cost more, or its letters are smaller to the eye. */
export const isWorse = (one: Judged, other: Judged): boolean =>
	one.cost > other.cost || one.letters < other.letters * (1 - unseen);

function faultsOf(
	scene: Scene,
	{ tieLabels }: Emphasis,
	{ actors, ties }: Shown,
	bounds: { x: number; y: number } & Size
): number {
	const moved = ({ x, y }: { x: number; y: number }) => ({
		x: x - bounds.x + margin,
		y: y - bounds.y + margin
	});
	const nodes = [...actors].flatMap((id) => scene.nodes.get(id) ?? []);
	const edges = [...ties.keys()].flatMap((id) => scene.edges.get(id) ?? []);
	const area = { w: bounds.w + 2 * margin, h: bounds.h + 2 * margin };
	const drawing = new Drawing(nodes, edges, area, nodes.map(moved));
	for (const { edge, label, index } of drawing.links) {
		const drawn = tieLabels.get(edge.id)?.box;
		// A label that is not drawn is in nobody’s way.
		Object.assign(label, drawn ? { ...moved(drawn), w: drawn.w, h: drawn.h } : nowhere(index));
	}
	const lost = tieLabels.size === 0 ? 0 : drawing.links.length - tieLabels.size;
	return new Cost(drawing, legible).whole + Math.max(lost, 0) * legible.labelCovered;
}

const nowhere = (index: number) => ({ x: -1e9 - 1e3 * index, y: -1e9, w: 1, h: 1 });
