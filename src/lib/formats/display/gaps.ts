import { boundsOfPicture } from '#lib/scene/bounds.ts';
import type { Emphasis, Prominence } from '#lib/scene/emphasis.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { opacities } from '#lib/scene/strokes.ts';
import type { CutOut } from './displayList.ts';
import { drawNamePatch, drawTiePatch } from './labels.ts';

/** Nothing is drawn further outside the bounds of a picture; bends and halos extend a little over them. */
const margin = 200;

/**
 * What is cut out of the lines to make room for labels where no paper can be put under these: the background
 * shows through. Undefined for an empty picture.
 */
export function gapsIn(scene: Scene, emphasis: Emphasis): CutOut | undefined {
	const bounds = boundsOfPicture(scene, emphasis);
	if (!bounds) return undefined;
	const { x, y, w, h } = bounds;
	return {
		id: 'gaps',
		area: { x: x - margin, y: y - margin, w: w + 2 * margin, h: h + 2 * margin },
		items: [
			...[...emphasis.tieLabels].flatMap(([tie, label]) =>
				drawTiePatch(label, 'black', strengthOf(emphasis.ties.get(tie)))
			),
			...[...scene.nodes.values()].flatMap((node) =>
				drawNamePatch(node, 'black', strengthOf(emphasis.actors.get(node.id)))
			)
		]
	};
}

/** The opacity of the label, from 0 to 1; faded elements have no label. */
function strengthOf(loud: Prominence | undefined): number {
	if (loud === 'plain' || loud === 'lit') return 1;
	return loud === 'dim' ? opacities.dim : 0;
}
