import type { Bounds } from '#lib/scene/bounds.ts';
import { nameBox } from '#lib/scene/box.ts';
import { lineHeight } from '#lib/scene/scene.ts';
import type { Scene, SceneEdge, SceneNode } from '#lib/scene/scene.ts';
import {
	labelBackground,
	labelOutline,
	tieLabelPadding as padding,
	weights
} from '#lib/scene/strokes.ts';
import { labelAir, type TieLabel } from '#lib/scene/labelPlaces.ts';
import type { DisplayItem, DisplayList, Paint, Transform } from './displayList.ts';
import type { Drawing } from './drawing.ts';
import { lettering } from './lettering.ts';
import { partId } from './naming.ts';

/** Distance from the middle of a line of Inter's letters to the baseline, in font sizes. */
const toBaseline = 0.259;

/** The name of an actor under its shape, on a patch of paper if there is one. */
export function drawName(scene: Scene, node: SceneNode, drawing: Drawing): DisplayItem {
	const { lines, fontSize } = node;
	const box = nameBox(node);
	const name = lettering(drawing, lines, {
		x: box.x,
		y: box.y - box.h / 2 + fontSize / 2 + toBaseline * fontSize,
		size: fontSize,
		weight: weights.name,
		leading: lineHeight * fontSize,
		anchor: 'middle'
	});
	return {
		kind: 'group',
		id: drawing.naming && partId('name', node.id),
		fill: scene.ink,
		items: [...drawNamePatch(node, drawing.paper), name]
	};
}

/** The label of a tie along its line. */
export function drawTieLabel(edge: SceneEdge, label: TieLabel, drawing: Drawing): DisplayItem {
	const { size, lines } = label;
	const leading = lineHeight * size;
	const text = lettering(drawing, lines, {
		x: 0,
		y: toBaseline * size - ((lines.length - 1) * leading) / 2,
		size,
		weight: weights.tie,
		leading,
		anchor: 'middle'
	});
	return {
		kind: 'group',
		id: drawing.naming && partId('label', edge.id),
		transform: along(label),
		fill: edge.color,
		items: [...drawPaper(edge, patchOf(label), drawing.paper), text]
	};
}

/** The patch under the name of an actor; `strength`, from 0 to 1, scales its opacity. */
export const drawNamePatch = (node: SceneNode, paper: string | null, strength = 1): DisplayList =>
	drawPatch(nameBox(node), paper, { strength });

/** The patch under the label of a tie, if the label is in the picture. */
export function drawTiePatch(label: TieLabel, paper: string, strength: number): DisplayList {
	const items = drawPatch(patchOf(label), paper, { strength, padding });
	return items.length > 0 ? [{ kind: 'group', transform: along(label), items }] : [];
}

const patchOf = ({ box, lines, size }: TieLabel) => ({
	x: 0,
	y: 0,
	w: box.w - labelAir,
	h: size * (1 + (lines.length - 1) * lineHeight)
});

/** The paper under the label of a tie; an outline also stands where there is none. */
function drawPaper(
	{ outlined, color }: SceneEdge,
	patch: Bounds,
	paper: string | null
): DisplayList {
	if (!outlined) return drawPatch(patch, paper, { padding });
	return drawPatch(patch, paper ?? 'none', { padding, stroke: color, strokeWidth: labelOutline });
}

function along({ box }: TieLabel): Transform {
	return { x: box.x, y: box.y, angle: (box.angle * 180) / Math.PI };
}

interface Patch extends Pick<Paint, 'stroke' | 'strokeWidth'> {
	readonly strength?: number;
	readonly padding?: number;
}

/** `x` and `y` are the middle of the box. */
function drawPatch(
	{ x, y, w, h }: Bounds,
	paper: string | null,
	{ strength = 1, padding = labelBackground.padding, ...stroke }: Patch = {}
): DisplayList {
	if (paper === null || strength === 0) return [];
	const { radius, opacity } = labelBackground;
	return [
		{
			kind: 'rect',
			x: x - w / 2 - padding,
			y: y - h / 2 - padding,
			w: w + 2 * padding,
			h: h + 2 * padding,
			radius,
			fill: paper,
			fillOpacity: opacity * strength,
			...stroke
		}
	];
}
