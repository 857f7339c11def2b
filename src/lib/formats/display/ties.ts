import type { Point } from '#lib/case/case.ts';
import { tipOf, type Curve } from '#lib/scene/curve.ts';
import { headSize, lineGap, tipSpacing } from '#lib/scene/heads.ts';
import type { Line } from '#lib/scene/lines.ts';
import type { Scene, SceneEdge } from '#lib/scene/scene.ts';
import { clearance, halo, picked } from '#lib/scene/strokes.ts';
import { edgePaths } from '#lib/scene/edgePaths.ts';
import type { DisplayItem, DisplayList, Path } from './displayList.ts';
import { headPath, pathPoint } from './headPath.ts';

/** Ties as lines with halos and heads; those drawn alike are one group. `paper` fills hollow heads. */
export function drawTies(
	scene: Scene,
	edges: readonly SceneEdge[],
	haloed: boolean,
	isPicked: (edge: SceneEdge) => boolean,
	paper: string | null
): DisplayList {
	const alike = new Map<string, Drawn[]>();
	for (const edge of edges) {
		const curves = edgePaths(scene, edge);
		if (!curves) continue;
		const width = edge.width + (isPicked(edge) ? picked.wider : 0);
		const key = [edge.color, width, edge.dash?.join(' '), edge.head, edge.hollow].join();
		const group = alike.get(key);
		const drawn = { edge: { ...edge, width }, curves };
		if (group) group.push(drawn);
		else alike.set(key, [drawn]);
	}
	return [...alike.values()].map((group) => drawGroup(group, haloed, paper));
}

/** A line of this kind from 0, 0 to the right, `length` long with its head. */
export function drawLineSample(
	line: Line,
	color: string,
	haloed: boolean,
	length: number
): DisplayItem {
	const start = { x: 0, y: 0 };
	const control = { x: length / 2, y: 0 };
	const end = { x: length - clearance - lineGap(line) + tipSpacing(line.head), y: 0 };
	const edge = { ...line, color, halo: haloed };
	return drawGroup([{ edge, curves: [{ start, control, end }] }], true, null);
}

type Stroke = Line & Pick<SceneEdge, 'color' | 'halo'>;

interface Drawn {
	edge: Stroke;
	curves: readonly Curve[];
}

/** Ties drawn alike: their halos, over these their lines, and over these their heads. */
function drawGroup(group: readonly Drawn[], haloed: boolean, paper: string | null): DisplayItem {
	const [first] = group;
	if (!first) return { kind: 'group', items: [] };
	const { color, width, dash, hollow } = first.edge;
	const line = { kind: 'paths', fill: 'none', stroke: color } as const;
	const privateTies = haloed ? group.filter(({ edge }) => edge.halo) : [];
	const halos: DisplayItem = {
		...line,
		strokeWidth: 2 * halo.reach,
		lineCap: 'round',
		strokeOpacity: halo.opacity,
		paths: privateTies.map(linePath)
	};
	const tips = hollow ? { fill: paper ?? 'none', stroke: color, strokeWidth: 1 } : { fill: color };
	const items: DisplayList = [
		{ ...line, strokeWidth: width, dash: dash ?? undefined, paths: group.map(linePath) },
		{ kind: 'paths', ...tips, paths: group.flatMap(tipPath) }
	];
	return { kind: 'group', items: privateTies.length > 0 ? [halos, ...items] : items };
}

function linePath({ edge, curves }: Drawn): Path {
	const pieces = curves.map((curve, i) => {
		const beforeHead = i === curves.length - 1 && edge.hollow;
		return `Q${pathPoint(curve.control)} ${pathPoint(beforeHead ? headBase(edge, curve) : curve.end)}`;
	});
	return { d: `M${pathPoint(curves[0]?.start)}${pieces.join('')}` };
}

/** Where the line of a hollow head ends, so that it does not show through the head. */
function headBase(edge: Stroke, last: Curve): Point {
	const { x, y, angle } = tipOf(last, edge);
	const back = Math.max(0.15 * headSize(edge.width), lineGap(edge));
	return { x: x - back * Math.cos(angle), y: y - back * Math.sin(angle) };
}

function tipPath({ edge, curves }: Drawn): Path[] {
	const last = curves.at(-1);
	return last ? [{ d: headPath(edge.head, tipOf(last, edge), headSize(edge.width)) }] : [];
}
