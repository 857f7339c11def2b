import type { Emphasis, Prominence } from '#lib/scene/emphasis.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { opacities } from '#lib/scene/strokes.ts';
import { drawActors } from './actors.ts';
import { drawGaps } from './gaps.ts';
import { drawName, drawTieLabel } from './labels.ts';
import { fontFamily, type Pen } from './lettering.ts';
import { drawTies } from './ties.ts';
import { all, element, nothing, type Xml } from './xml.ts';

/** How a picture is to be drawn. */
export interface Drawing extends Pen {
	/** What lies under labels; null where the ground is to show through. */
	readonly paper: string | null;
}

/** From what steps back furthest to what stands in front, as they are drawn one over the other. */
const levels: readonly Exclude<Prominence, 'hidden'>[] = ['faded', 'dim', 'plain', 'lit'];

/**
 * The graph as the live canvas draws it, in model units: the groups `ties`, `actors` and `labels`.
 * Pure: it reads the scene and the emphasis, and no page.
 */
export function drawPicture(scene: Scene, emphasis: Emphasis, drawing: Drawing): Xml {
	const letters = { 'font-family': fontFamily };
	const gaps = drawing.paper === null ? drawGaps(scene, emphasis, 'gaps') : nothing;
	return all([
		gaps,
		element(
			'g',
			{ id: 'ties', mask: gaps === nothing ? null : 'url(#gaps)' },
			...layers((loud) => tiesAt(scene, emphasis, loud, drawing))
		),
		element(
			'g',
			{ id: 'actors', ...letters },
			...layers((loud) => actorsAt(scene, emphasis, loud, drawing))
		),
		element(
			'g',
			{ id: 'labels', ...letters },
			...layers((loud) => labelsAt(scene, emphasis, loud, drawing))
		)
	]);
}

function layers(draw: (loud: Prominence) => Xml): Xml[] {
	return levels.flatMap((loud) => {
		const drawn = draw(loud);
		if (drawn === '') return [];
		const stepped = loud === 'faded' || loud === 'dim';
		return [stepped ? element('g', { opacity: opacities[loud] }, drawn) : drawn];
	});
}

function tiesAt(
	scene: Scene,
	{ ties, tieLabels, picks }: Emphasis,
	loud: Prominence,
	{ paper }: Drawing
): Xml {
	const edges = [...scene.edges.values()]
		.filter(({ id }) => ties.get(id) === loud)
		.sort((one, other) => one.order - other.order);
	// A halo around what has stepped back would be louder than its line.
	const haloed = loud === 'plain' || loud === 'lit';
	const draw = (labelled: boolean) =>
		drawTies(
			scene,
			edges.filter(({ id }) => tieLabels.has(id) === labelled),
			haloed,
			({ id }) => picks.ties.has(id),
			paper
		);
	return all([draw(false), draw(true)]);
}

function actorsAt(scene: Scene, { actors, picks }: Emphasis, loud: Prominence, pen: Pen): Xml {
	const nodes = [...scene.nodes.values()].filter(({ id }) => actors.get(id) === loud);
	return all(drawActors(scene, nodes, pen, ({ id }) => picks.actors.has(id)));
}

function labelsAt(scene: Scene, emphasis: Emphasis, loud: Prominence, drawing: Drawing): Xml {
	if (loud === 'faded') return all([]);
	const { actors, ties, tieLabels } = emphasis;
	const drawn: Xml[] = [];
	for (const [id, label] of tieLabels) {
		const edge = scene.edges.get(id);
		if (edge && ties.get(id) === loud)
			drawn.push(drawTieLabel(edge, label, drawing.paper, drawing));
	}
	for (const node of scene.nodes.values()) {
		if (actors.get(node.id) === loud) drawn.push(drawName(scene, node, drawing.paper, drawing));
	}
	return all(drawn);
}
