import type { Emphasis, Prominence } from '#lib/scene/emphasis.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { opacities } from '#lib/scene/strokes.ts';
import { drawActors } from './actors.ts';
import type { DisplayItem, DisplayList } from './displayList.ts';
import type { Drawing } from './drawing.ts';
import { blend, fade } from './fade.ts';
import { gapsIn } from './gaps.ts';
import { drawName, drawTieLabel } from './labels.ts';
import { fontFamily } from './lettering.ts';
import { drawTies } from './ties.ts';

/** From what is furthest in the background to what is in front, in drawing order. */
const levels: readonly Exclude<Prominence, 'hidden'>[] = ['faded', 'dim', 'plain', 'lit'];

/**
 * The graph as the live canvas draws it, in model units: the groups `ties`, `actors` and `labels`. Pure: it
 * depends only on the scene and the emphasis, not on a page.
 */
export function drawPicture(scene: Scene, emphasis: Emphasis, drawing: Drawing): DisplayList {
	return [
		{
			kind: 'group',
			id: 'ties',
			cutOut: drawing.paper === null ? gapsIn(scene, emphasis) : undefined,
			items: layers((loud) => tiesAt(scene, emphasis, loud, drawing), drawing.paper)
		},
		{
			kind: 'group',
			id: 'actors',
			font: fontFamily,
			items: layers((loud) => actorsAt(scene, emphasis, loud, drawing))
		},
		{
			kind: 'group',
			id: 'labels',
			font: fontFamily,
			items: layers((loud) => labelsAt(scene, emphasis, loud, drawing))
		}
	];
}

/** On an opaque `paper`, what steps back is drawn in colours mixed with it. */
function layers(draw: (loud: Prominence) => DisplayList, paper: string | null = null): DisplayList {
	return levels.flatMap((loud): DisplayList => {
		const items = draw(loud);
		if (items.length === 0 || (loud !== 'faded' && loud !== 'dim')) return items;
		const opacity = opacities[loud];
		const faint = paper === null ? fade(items, opacity) : blend(items, paper, opacity);
		return [{ kind: 'group', items: faint }];
	});
}

function tiesAt(
	scene: Scene,
	{ ties, tieLabels, picks }: Emphasis,
	loud: Prominence,
	drawing: Drawing
): DisplayList {
	const edges = [...scene.edges.values()]
		.filter(({ id }) => ties.get(id) === loud)
		.sort((one, other) => one.order - other.order);
	// A halo around a faded or dim line would be more prominent than the line.
	const haloed = loud === 'plain' || loud === 'lit';
	const draw = (labelled: boolean) =>
		drawTies(
			scene,
			edges.filter(({ id }) => tieLabels.has(id) === labelled),
			haloed,
			({ id }) => picks.ties.has(id),
			drawing
		);
	return [...draw(false), ...draw(true)];
}

function actorsAt(scene: Scene, { actors, picks }: Emphasis, loud: Prominence, drawing: Drawing) {
	const nodes = [...scene.nodes.values()].filter(({ id }) => actors.get(id) === loud);
	return drawActors(scene, nodes, drawing, ({ id }) => picks.actors.has(id));
}

function labelsAt(
	scene: Scene,
	emphasis: Emphasis,
	loud: Prominence,
	drawing: Drawing
): DisplayList {
	if (loud === 'faded') return [];
	const { actors, ties, tieLabels } = emphasis;
	const items: DisplayItem[] = [];
	for (const [id, label] of tieLabels) {
		const edge = scene.edges.get(id);
		if (edge && ties.get(id) === loud) items.push(drawTieLabel(edge, label, drawing));
	}
	for (const node of scene.nodes.values()) {
		if (actors.get(node.id) === loud) items.push(drawName(scene, node, drawing));
	}
	return items;
}
