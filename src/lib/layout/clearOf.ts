import type { Point } from '#lib/case/case.ts';
import { boxesOf } from '#lib/scene/box.ts';
import { edgePaths } from '#lib/scene/edgePaths.ts';
import { labelGap, labelWidth, lineHeight, type Scene } from '#lib/scene/scene.ts';
import { screenSizes } from '#lib/scene/look.ts';
import { overlapArea, type UprightBox } from './geometry.ts';
import { Polyline } from './Polyline.ts';

/** Space round an actor that comes, in model units: the words of a tie lie along its line. */
const gap = 14;
/** The size of an actor without ties, and the height of a name of two lines. */
const shape = screenSizes.shape.least;
const name = screenSizes.name.least * (1 + lineHeight);

/**
 * Tells of a point of a picture whether another actor could stand there, with its name below it, without covering
 * anybody’s shape or name and without standing on the line of a tie.
 */
export function clearOf(scene: Scene): (at: Point) => boolean {
	const boxes: UprightBox[] = [...scene.nodes.values()].flatMap(boxesOf);
	const lines = [...scene.edges.values()].flatMap((edge) =>
		(edgePaths(scene, edge) ?? []).map((curve) => {
			const line = new Polyline();
			line.follow(curve);
			return line;
		})
	);
	return (at) => {
		const own = roomAt(at);
		return (
			boxes.every((box) => overlapArea(own, box, gap) === 0) &&
			!lines.some((line) => line.runsThrough(own, gap))
		);
	};
}

function roomAt({ x, y }: Point): UprightBox {
	const h = shape + labelGap + name;
	return { x, y: y - shape / 2 + h / 2, w: labelWidth, h };
}
