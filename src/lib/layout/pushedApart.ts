import type { Point, Placement } from '#lib/case/case.ts';
import type { Size } from '#lib/scene/bounds.ts';
import { outerBox } from '#lib/scene/box.ts';
import type { SceneNode } from '#lib/scene/scene.ts';
import { margin } from './Drawing.ts';
import { separate } from './separate.ts';

/**
 * A sheet whose actors are only pushed apart, for scenes too full for more; it keeps its shape and grows as
 * much as that needs. `homes` are the middles of shapes.
 */
export function pushedApart(
	nodes: readonly SceneNode[],
	homes: readonly Point[],
	sheet: Size
): { sheet: Size; placement: Placement } {
	const boxes = nodes.map((node, i) => {
		const { w, h, x, y } = outerBox(node);
		const home = homes[i] ?? node;
		return { w, h, x: home.x + x - node.x, y: home.y + y - node.y };
	});
	const pushed = separate(boxes);
	const left = Math.min(...pushed.map(({ x, w }) => x - w / 2)) - margin;
	const top = Math.min(...pushed.map(({ y, h }) => y - h / 2)) - margin;
	const across = Math.max(...pushed.map(({ x, w }) => x + w / 2)) + margin - left;
	const down = Math.max(...pushed.map(({ y, h }) => y + h / 2)) + margin - top;
	const scale = Math.max(1, across / sheet.w, down / sheet.h);
	const places = new Map(
		nodes.map((node, i) => {
			const { x, y } = outerBox(node);
			const box = pushed[i] ?? { x, y };
			return [node.id, { x: box.x - (x - node.x) - left, y: box.y - (y - node.y) - top }];
		})
	);
	const nameSides = new Map(nodes.map(({ id, nameSide }) => [id, nameSide]));
	const placement = { places, nameSides, bends: new Map(), labels: new Map() };
	return { sheet: { w: sheet.w * scale, h: sheet.h * scale }, placement };
}
