import type { Scene, SceneEdge, SceneNode } from '#lib/scene/scene.ts';
import { nameBox } from '#lib/scene/box.ts';
import { lineHeight, tieFontSize } from '#lib/scene/scene.ts';
import { labelBackground, weights } from '#lib/scene/strokes.ts';
import type { TieLabel } from '#lib/scene/tieLabels.ts';
import { lettering, type Pen } from './lettering.ts';
import { element, nothing, short, type Xml } from './xml.ts';

/** From the middle of a line of Inter's letters, as tall as its font size, down to the baseline. */
const toBaseline = 0.259;

/** The name of an actor under its shape; `paper` is laid under it, or nothing if that is null. */
export function drawName(scene: Scene, node: SceneNode, paper: string | null, pen: Pen): Xml {
	const { lines, fontSize } = node;
	const box = nameBox(node);
	const y = box.y - box.h / 2 + fontSize / 2 + toBaseline * fontSize;
	const set = { size: fontSize, weight: weights.name, leading: lineHeight * fontSize };
	return element(
		'g',
		{ fill: scene.ink },
		drawNamePatch(node, paper),
		lettering(pen, lines, { x: box.x, y, anchor: 'middle', ...set })
	);
}

/** The label of a tie along its line. */
export function drawTieLabel(
	edge: SceneEdge,
	label: TieLabel,
	paper: string | null,
	pen: Pen
): Xml {
	const place = { x: 0, y: toBaseline * tieFontSize, size: tieFontSize, weight: weights.tie };
	return element(
		'g',
		{ transform: along(label), fill: edge.color },
		drawPatch(patchOf(label), paper),
		lettering(pen, [edge.label], { ...place, anchor: 'middle' })
	);
}

/** What lies under the name of an actor; `strength` makes it fainter. */
export const drawNamePatch = (node: SceneNode, paper: string | null, strength = 1): Xml =>
	drawPatch(nameBox(node), paper, strength);

/** What lies under the label of a tie, where that is in the picture. */
export const drawTiePatch = (label: TieLabel, paper: string, strength: number): Xml =>
	element('g', { transform: along(label) }, drawPatch(patchOf(label), paper, strength));

const patchOf = ({ box }: TieLabel) => ({ x: 0, y: 0, w: box.w - 6, h: tieFontSize });

function along({ box }: TieLabel): string {
	const degrees = (box.angle * 180) / Math.PI;
	return `translate(${short(box.x)} ${short(box.y)}) rotate(${short(degrees)})`;
}

function drawPatch(
	{ x, y, w, h }: { x: number; y: number; w: number; h: number },
	paper: string | null,
	strength = 1
): Xml {
	if (paper === null || strength === 0) return nothing;
	const { padding, radius } = labelBackground;
	const opacity = labelBackground.opacity * strength;
	const corner = { x: x - w / 2 - padding, y: y - h / 2 - padding };
	const size = { width: w + 2 * padding, height: h + 2 * padding };
	return element('rect', { ...corner, ...size, rx: radius, fill: paper, 'fill-opacity': opacity });
}
