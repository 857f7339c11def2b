import type { Id, Point } from '#lib/case/case.ts';
import type { Upright } from '#lib/layout/quality.ts';
import { outerBox } from '#lib/scene/box.ts';
import { tieFontSize, type Scene, type SceneNode } from '#lib/scene/scene.ts';
import { textWidth } from '#lib/scene/text.ts';
import { untangle, type Link } from './untangle.ts';

/** Room kept around an actor and its name, in model units. */
const air = 12;
/** What a tie needs beside its label: its head, and a little line on both sides. */
const ends = 40;

/** A room for a picture, in model units. */
interface Room {
	readonly w: number;
	readonly h: number;
}

/**
 * Places for the actors of a scene in a room: drawn together as they stand to each other, then moved as
 * far as names and lines need it. The same scene gives the same places.
 */
export function gather(scene: Scene, room: Room): ReadonlyMap<Id, Point> {
	const nodes = [...scene.nodes.values()];
	const boxes = untangle(stretch(nodes.map(boxOf), room), linksOf(scene, nodes), room);
	return new Map(
		nodes.map((node, i) => {
			const { x, y } = boxes[i] ?? node;
			return [node.id, { x, y: y - belowShape(node) }];
		})
	);
}

function boxOf(node: SceneNode): Upright {
	const { x, y, w, h } = outerBox(node);
	return { id: node.id, x, y, w: w + air, h: h + air };
}

/** The middle of shape and name together lies below that of the shape. */
const belowShape = (node: SceneNode) => outerBox(node).y - node.y;

function linksOf(scene: Scene, nodes: readonly SceneNode[]): Link[] {
	const at = new Map(nodes.map(({ id }, i) => [id, i]));
	return [...scene.edges.values()].flatMap(({ source, target, label }) => {
		const [from, to] = [at.get(source), at.get(target)];
		if (from === undefined || to === undefined || from === to) return [];
		const sizes = [source, target].map((id) => (scene.nodes.get(id)?.size ?? 0) / 2);
		const taken = ends + sizes.reduce((sum, size) => sum + size, 0);
		return { from, to, length: textWidth(label, tieFontSize) + taken };
	});
}

/** As far as the room goes, both ways: who stands left of whom, or above, still does. */
function stretch(boxes: readonly Upright[], room: Room): Upright[] {
	const along = (at: 'x' | 'y', size: 'w' | 'h') => {
		const low = Math.min(...boxes.map((box) => box[at]));
		const high = Math.max(...boxes.map((box) => box[at]));
		const edge = Math.max(...boxes.map((box) => box[size])) / 2;
		const span = room[size] - 2 * edge;
		return (value: number) =>
			high === low ? room[size] / 2 : edge + ((value - low) / (high - low)) * span;
	};
	const [x, y] = [along('x', 'w'), along('y', 'h')];
	return boxes.map((box) => ({ ...box, x: x(box.x), y: y(box.y) }));
}
