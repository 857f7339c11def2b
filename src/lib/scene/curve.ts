import type { Point } from '#lib/case/case.ts';
import { lineGap, tipSpacing } from './heads.ts';
import { intersection } from './shapeEdge.ts';
import type { SceneEdge, SceneNode } from './scene.ts';
import { clearance } from './strokes.ts';

/** A quadratic Bézier from shape to shape, in model units. */
export interface Curve {
	start: Point;
	control: Point;
	end: Point;
}

/** What decides the path of a tie. */
type Course = Pick<SceneEdge, 'bend' | 'startSway' | 'endSway' | 'head' | 'width'>;

/** The path of a tie between two different actors, as every renderer draws it. */
export function curveOf(edge: Course, from: SceneNode, to: SceneNode): Curve {
	const control = controlOf(edge.bend, from, to);
	const { start, end } = endsOf(edge, from, to, control);
	return {
		start: shortened(control, start, clearance),
		control,
		end: shortened(control, end, clearance + lineGap(edge))
	};
}

/** Where the path of a tie would meet its two actors if it left no space before them. */
export function endsOf(
	{ bend, startSway, endSway }: Pick<Course, 'bend' | 'startSway' | 'endSway'>,
	from: SceneNode,
	to: SceneNode,
	control = controlOf(bend, from, to)
): Pick<Curve, 'start' | 'end'> {
	return {
		start: intersection(from, control, to, startSway),
		// Seen from the target, the other way round.
		end: intersection(to, control, from, -endSway)
	};
}

/** The control point of a tie that bows out this far. */
export function controlOf(bend: number, from: Point, to: Point): Point {
	const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
	return {
		x: (from.x + to.x) / 2 - ((to.y - from.y) / length) * bend,
		y: (from.y + to.y) / 2 + ((to.x - from.x) / length) * bend
	};
}

/**
 * The path of a tie from an actor to itself: out to the upper left and back in two halves, 60° apart, as
 * Cytoscape.js draws its loops.
 */
export function loopOf(edge: Course, node: SceneNode): [out: Curve, back: Curve] {
	const far = 1.4 * edge.bend;
	const at = (degrees: number) => ({
		x: node.x + far * Math.cos((degrees * Math.PI) / 180),
		y: node.y + far * Math.sin((degrees * Math.PI) / 180)
	});
	const [one, other] = [at(-165), at(-105)];
	const middle = { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
	const edgeOf = (towards: Point, gap: number) =>
		shortened(towards, intersection({ ...node, lines: [] }, towards, towards), gap);
	return [
		{ start: edgeOf(one, clearance), control: one, end: middle },
		{ start: middle, control: other, end: edgeOf(other, clearance + lineGap(edge)) }
	];
}

/** The tip of the head at the end of a path, and the direction it points in, as an angle in radians. */
export function tipOf(
	{ control, start, end }: Curve,
	edge: Pick<Course, 'head' | 'width'>
): Point & { angle: number } {
	const length = Math.hypot(end.x - control.x, end.y - control.y) || 1;
	const onward = lineGap(edge) - tipSpacing(edge.head);
	const x = end.x + ((end.x - control.x) / length) * onward;
	const y = end.y + ((end.y - control.y) / length) * onward;
	const near = pointAt({ start, control, end }, 0.9);
	return { x, y, angle: Math.atan2(y - near.y, x - near.x) };
}

/** The point on a straight line at this distance before its end. */
function shortened(from: Point, to: Point, amount: number): Point {
	const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
	const share = Math.max((length - amount) / length, 1e-5);
	return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** The point at `t`, 0 at the start and 1 at the end. */
export function pointAt({ start, control, end }: Curve, t: number): Point {
	const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
	return {
		x: a * start.x + b * control.x + c * end.x,
		y: a * start.y + b * control.y + c * end.y
	};
}

/** Length of the curve from its start to `t`, by chords. */
export function lengthTo(curve: Curve, t: number): number {
	const chords = 8;
	let sum = 0;
	let last = curve.start;
	for (let i = 1; i <= chords; i++) {
		const next = pointAt(curve, (t * i) / chords);
		sum += Math.hypot(next.x - last.x, next.y - last.y);
		last = next;
	}
	return sum;
}

/** Between these points of a curve, Cytoscape takes its parameter for a length. */
const stations = [0, 0.05, 0.225, 0.4, 0.5, 0.6, 0.775, 0.95, 1];

/** The distance from the start of a curve at which Cytoscape puts a label to `t`, in model units. */
export function labelOffset(curve: Curve, t: number): number {
	let sum = 0;
	for (const [i, end] of stations.slice(1).entries()) {
		const begin = stations[i]!;
		const [from, to] = [pointAt(curve, begin), pointAt(curve, end)];
		const share = Math.min(1, Math.max(0, (t - begin) / (end - begin)));
		sum += share * Math.hypot(to.x - from.x, to.y - from.y);
	}
	return sum;
}
