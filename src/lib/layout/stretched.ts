import type { Point } from '#lib/case/case.ts';
import type { Size } from '#lib/scene/bounds.ts';
import { outerBox } from '#lib/scene/box.ts';
import { curveOf, pointAt } from '#lib/scene/curve.ts';
import { linesOf, sizeOf } from '#lib/scene/labelPlaces.ts';
import type { SceneEdge, SceneNode } from '#lib/scene/scene.ts';

/** Space between what is outermost and the edge of a sheet, in model units. */
const inset = 6;

/**
 * Places stretched to the shape of a sheet, so that what is outermost comes to its edges: a name, a shape, the
 * bow of a line or its label, none of which stretches itself.
 */
export function stretched(
	nodes: readonly SceneNode[],
	edges: readonly SceneEdge[],
	{ w, h }: Size
): Point[] {
	const things = [...nodes.map(ofActor), ...thingsOfTies(nodes, edges)];
	const across = along(
		things.map(({ at, box }) => ({ at: at.x, from: box.x - box.w / 2, to: box.x + box.w / 2 })),
		w
	);
	const down = along(
		things.map(({ at, box }) => ({ at: at.y, from: box.y - box.h / 2, to: box.y + box.h / 2 })),
		h
	);
	return nodes.map(({ x, y }) => ({ x: across(x), y: down(y) }));
}

/** Something with a place that stretches and, at a fixed distance from that, a box that does not. */
interface Thing {
	readonly at: Point;
	readonly box: Point & Size;
}

const ofActor = (node: SceneNode): Thing => ({ at: node, box: outerBox(node) });

/** The bows and the labels of ties, whose place is the middle between their actors. */
function thingsOfTies(nodes: readonly SceneNode[], edges: readonly SceneEdge[]): Thing[] {
	const byId = new Map(nodes.map((node) => [node.id, node]));
	return edges.flatMap((edge) => {
		const [from, to] = [byId.get(edge.source), byId.get(edge.target)];
		if (!from || !to || from === to) return [];
		const at = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
		// Where its ends lie round the shapes depends on places, and hardly moves its bow.
		const curve = curveOf({ ...edge, startSway: 0, endSway: 0 }, from, to);
		const { share, lines } = edge.labelPlace ?? { share: 0.5, lines: 1 };
		const label = { ...pointAt(curve, share), ...sizeOf(linesOf(edge.label, lines)) };
		return [label, { ...pointAt(curve, 0.5), w: 0, h: 0 }].map((box) => ({ at, box }));
	});
}

/** A place along an axis, and the extent of its box there. */
interface Extent {
	readonly at: number;
	readonly from: number;
	readonly to: number;
}

/** The change of places along one axis by which the outermost extents come to the edges. */
function along(extents: readonly Extent[], length: number): (place: number) => number {
	const [first, last] = outermost(extents);
	if (!first || !last || last.at - first.at < 1) return () => length / 2;
	const begin = inset + first.at - first.from;
	const end = length - inset - (last.to - last.at);
	return (place) => begin + ((place - first.at) * (end - begin)) / (last.at - first.at);
}

function outermost(extents: readonly Extent[]) {
	const first = extents.reduce<Extent | null>(
		(one, other) => (one && one.from <= other.from ? one : other),
		null
	);
	const last = extents.reduce<Extent | null>(
		(one, other) => (one && one.to >= other.to ? one : other),
		null
	);
	return [first, last];
}
