import { boundsOfPicture } from '#lib/scene/bounds.ts';
import type { Emphasis, Prominence } from '#lib/scene/emphasis.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { opacities } from '#lib/scene/strokes.ts';
import { drawNamePatch, drawTiePatch } from './labels.ts';
import { element, nothing, type Xml } from './xml.ts';

/** Beyond the bounds of a picture nothing is drawn; bends and halos reach a little further. */
const air = 200;

/**
 * A mask by which lines leave room for labels where no paper can be laid between them: what lies
 * beneath shows through there as it does everywhere.
 */
export function drawGaps(scene: Scene, emphasis: Emphasis, id: string): Xml {
	const bounds = boundsOfPicture(scene, emphasis);
	if (!bounds) return nothing;
	const { x, y, w, h } = bounds;
	const all = { x: x - air, y: y - air, width: w + 2 * air, height: h + 2 * air };
	const gaps = [
		...[...emphasis.tieLabels].map(([tie, label]) =>
			drawTiePatch(label, 'black', strengthOf(emphasis.ties.get(tie)))
		),
		...[...scene.nodes.values()].map((node) =>
			drawNamePatch(node, 'black', strengthOf(emphasis.actors.get(node.id)))
		)
	];
	return element(
		'mask',
		{ id, maskUnits: 'userSpaceOnUse', ...all },
		element('rect', { ...all, fill: 'white' }),
		...gaps
	);
}

/** How strong the label is; what is faded has none. */
function strengthOf(loud: Prominence | undefined): number {
	if (loud === 'plain' || loud === 'lit') return 1;
	return loud === 'dim' ? opacities.dim : 0;
}
