import type { Point } from '#lib/case/case.ts';
import { tipOf, type Curve } from '#lib/scene/curve.ts';
import { heads, headSize, lineGap, tipSpacing } from '#lib/scene/heads.ts';
import type { Line } from '#lib/scene/lines.ts';
import type { Scene, SceneEdge } from '#lib/scene/scene.ts';
import { clearance, halo, picked } from '#lib/scene/strokes.ts';
import { edgePaths } from '#lib/scene/edgePaths.ts';
import { all, element, short, type Xml } from './xml.ts';

/** Ties as lines with halos and heads; those drawn alike are one group. `paper` fills hollow heads. */
export function drawTies(
	scene: Scene,
	edges: readonly SceneEdge[],
	haloed: boolean,
	isPicked: (edge: SceneEdge) => boolean,
	paper: string | null
): Xml {
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
	return all([...alike.values()].map((group) => drawGroup(group, haloed, paper)));
}

/** A line of this kind from 0, 0 so far to the right. */
export function drawLineSample(line: Line, color: string, haloed: boolean, length: number): Xml {
	const from = { x: 0, y: 0 };
	const tip = { x: length - clearance, y: 0 };
	const end = { x: tip.x - lineGap(line) + tipSpacing(line.head), y: 0 };
	const edge = { ...line, color, halo: haloed };
	return drawGroup(
		[{ edge, curves: [{ start: from, control: { x: length / 2, y: 0 }, end }] }],
		true,
		null
	);
}

type Stroke = Line & Pick<SceneEdge, 'color' | 'halo'>;

interface Drawn {
	edge: Stroke;
	curves: readonly Curve[];
}

function drawGroup(group: readonly Drawn[], haloed: boolean, paper: string | null): Xml {
	const [{ edge } = { edge: null }] = group;
	if (!edge) return all([]);
	const { color, width, dash, hollow } = edge;
	const private_ = haloed ? group.filter((drawn) => drawn.edge.halo) : [];
	const halos = { fill: 'none', stroke: color, 'stroke-width': 2 * halo.reach };
	const round = { 'stroke-linecap': 'round', 'stroke-opacity': halo.opacity };
	const lines = { fill: 'none', stroke: color, 'stroke-width': width };
	const tips = hollow
		? { fill: paper ?? 'none', stroke: color, 'stroke-width': 1 }
		: { fill: color };
	return element(
		'g',
		{},
		private_.length > 0 ? element('g', { ...halos, ...round }, ...private_.map(drawLine)) : all([]),
		element('g', { ...lines, 'stroke-dasharray': dash?.join(' ') }, ...group.map(drawLine)),
		element('g', tips, ...group.map(drawHead))
	);
}

function drawLine({ edge, curves }: Drawn): Xml {
	const pieces = curves.map(({ control, end }, i) => {
		const last = i === curves.length - 1;
		return `Q${at(control)} ${at(last && edge.hollow ? beforeHead(edge, curves) : end)}`;
	});
	return element('path', { d: `M${at(curves[0]?.start)}${pieces.join('')}` });
}

/** A head that is only an outline must not have its line show through. */
function beforeHead(edge: Stroke, curves: readonly Curve[]): Point | undefined {
	const last = curves.at(-1);
	if (!last) return undefined;
	const { x, y, angle } = tipOf(last, edge);
	const back = Math.max(0.15 * headSize(edge.width), lineGap(edge));
	return { x: x - back * Math.cos(angle), y: y - back * Math.sin(angle) };
}

function drawHead({ edge, curves }: Drawn): Xml {
	const last = curves.at(-1);
	if (!last) return all([]);
	const tip = tipOf(last, edge);
	const size = headSize(edge.width);
	// The outlines point up, against y; the angle is counted from x.
	const [sin, cos] = [Math.sin(tip.angle + Math.PI / 2), Math.cos(tip.angle + Math.PI / 2)];
	const place = (x: number, y: number) =>
		at({ x: tip.x + size * (x * cos - y * sin), y: tip.y + size * (x * sin + y * cos) });
	const parts = heads[edge.head].map((part) =>
		'points' in part ? polygon(part.points, place) : disc(part.circle, size, place)
	);
	return element('path', { d: parts.join('') });
}

function polygon(points: readonly number[], place: (x: number, y: number) => string): string {
	const corners: string[] = [];
	for (let i = 0; i < points.length; i += 2)
		corners.push(place(points[i] ?? 0, points[i + 1] ?? 0));
	return `M${corners.join('L')}Z`;
}

function disc(
	[x, y, radius]: readonly [number, number, number],
	size: number,
	place: (x: number, y: number) => string
): string {
	const arc = `A${short(radius * size)} ${short(radius * size)} 0 1 1 `;
	return `M${place(x, y - radius)}${arc}${place(x, y + radius)}${arc}${place(x, y - radius)}Z`;
}

const at = (point: Point | undefined): string => `${short(point?.x ?? 0)} ${short(point?.y ?? 0)}`;
