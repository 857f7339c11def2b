import type { Id } from '#lib/case/case.ts';
import type { Figure } from '#lib/formats/figure/figure.ts';
import { Polyline } from '#lib/layout/Polyline.ts';
import { outerBox } from '#lib/scene/box.ts';
import { edgePaths } from '#lib/scene/edgePaths.ts';
import { isShown } from '#lib/scene/emphasis.ts';
import type { SceneEdge, SceneNode } from '#lib/scene/scene.ts';

type Drawn = Pick<Figure, 'scene' | 'emphasis' | 'region'>;

/** The ties of a figure that are neither hidden nor faded and come into its region, in the order of the case. */
export function linesIn({ scene, emphasis, region }: Drawn): SceneEdge[] {
	const area = areaOf(region);
	const line = new Polyline();
	return [...scene.edges.values()].filter((edge) => {
		if (!isShown(emphasis.ties.get(edge.id))) return false;
		return (edgePaths(scene, edge) ?? []).some((curve) => {
			line.follow(curve);
			return line.runsThrough(area, 0);
		});
	});
}

/** The actors of a figure that are neither hidden nor faded and come into its region. */
export function actorsIn({ scene, emphasis, region }: Drawn): SceneNode[] {
	const area = areaOf(region);
	return [...scene.nodes.values()].filter((node) => {
		if (!isShown(emphasis.actors.get(node.id))) return false;
		const { x, y, w, h } = outerBox(node);
		return 2 * Math.abs(x - area.x) < w + area.w && 2 * Math.abs(y - area.y) < h + area.h;
	});
}

/** The ids of what has them. */
export const idsOf = (all: readonly { readonly id: Id }[]): Id[] => all.map(({ id }) => id);

/** A region by its middle. */
const areaOf = ({ x, y, w, h }: Figure['region']) => ({ x: x + w / 2, y: y + h / 2, w, h });
