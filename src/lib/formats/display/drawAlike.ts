import type { Point } from '#lib/case/case.ts';
import { tipOf, type Curve } from '#lib/scene/curve.ts';
import { headSize, lineGap } from '#lib/scene/heads.ts';
import type { Line } from '#lib/scene/lines.ts';
import type { SceneEdge } from '#lib/scene/scene.ts';
import { doubleLine, halo } from '#lib/scene/strokes.ts';
import type { DisplayItem, DisplayList, Named, Path } from './displayList.ts';
import { headPath, pathPoint } from './headPath.ts';
import type { TieNames } from './naming.ts';

type Stroke = Line & Pick<SceneEdge, 'color' | 'halo' | 'doubled'>;

/** A tie with the curves that it follows. */
export interface Drawn {
	edge: Stroke;
	curves: readonly Curve[];
	names?: TieNames;
}

/** Ties drawn alike: their halos, over these the lines, on top the heads. `paper` fills hollow heads. */
export function drawAlike(
	group: readonly Drawn[],
	haloed: boolean,
	paper: string | null
): DisplayItem {
	const [first] = group;
	if (!first) return { kind: 'group', items: [] };
	const { color, dash, hollow } = first.edge;
	const line = { kind: 'paths', fill: 'none', stroke: color } as const;
	const privateTies = haloed ? group.filter(({ edge }) => edge.halo) : [];
	const halos: DisplayItem = {
		...line,
		strokeWidth: 2 * halo.reach,
		lineCap: 'round',
		strokeOpacity: halo.opacity,
		paths: privateTies.map((tie) => linePath(tie, tie.names?.halo))
	};
	const lines = group.map((tie) => linePath(tie, tie.names?.line));
	const tips = hollow ? { fill: paper ?? 'none', stroke: color, strokeWidth: 1 } : { fill: color };
	const items: DisplayList = [
		...strokesOf(first.edge, paper).map(([stroke, strokeWidth]) => ({
			...line,
			stroke,
			strokeWidth,
			dash: dash ?? undefined,
			// The inner stroke is no part of its own.
			paths: stroke === color ? lines : lines.map(({ d }) => ({ d }))
		})),
		{ kind: 'paths', ...tips, paths: group.flatMap(tipPath) }
	];
	return { kind: 'group', items: privateTies.length > 0 ? [halos, ...items] : items };
}

/** The strokes of a line, one over the other: a double one has paper in its middle. */
function strokesOf({ color, width, doubled }: Stroke, paper: string | null) {
	if (!doubled || paper === null) return [[color, width]] as const;
	const { least, gap } = doubleLine;
	return [
		[color, 2 * Math.max(least, width / 2) + gap],
		[paper, gap]
	] as const;
}

function linePath({ edge, curves }: Drawn, named?: Named): Path {
	const pieces = curves.map((curve, i) => {
		const beforeHead = i === curves.length - 1 && edge.hollow;
		return `Q${pathPoint(curve.control)} ${pathPoint(beforeHead ? headBase(edge, curve) : curve.end)}`;
	});
	return { d: `M${pathPoint(curves[0]?.start)}${pieces.join('')}`, ...named };
}

/** Where the line of a hollow head ends, so that it does not show through the head. */
function headBase(edge: Stroke, last: Curve): Point {
	const { x, y, angle } = tipOf(last, edge);
	const back = Math.max(0.15 * headSize(edge.width), lineGap(edge));
	return { x: x - back * Math.cos(angle), y: y - back * Math.sin(angle) };
}

function tipPath({ edge, curves, names }: Drawn): Path[] {
	const last = curves.at(-1);
	if (!last || edge.head === 'none') return [];
	return [{ d: headPath(edge.head, tipOf(last, edge), headSize(edge.width)), ...names?.head }];
}
