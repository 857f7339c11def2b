import type { Id } from '#lib/case/case.ts';
import { boxesOf, overlap, type Box } from './box.ts';
import { morePlaces, usualPlaces, type TieLabel } from './labelPlaces.ts';
import type { Scene, SceneEdge } from './scene.ts';

type Labels = ReadonlyMap<Id, TieLabel>;

/** The places for the label of a tie that touch no actor, in the order in which they are tried. */
type PlacesOf = (edge: SceneEdge) => readonly TieLabel[];

/** How many other labels may move to make room for one. */
const maxMoved = 2;

/**
 * Labels for as many of the ties as have room: none touches another, or an actor that is shown. A label
 * makes room for another where it has a second place. Ties of `required` get one whatever lies beneath.
 */
export function placeTieLabels(
	scene: Scene,
	actors: Iterable<Id>,
	ties: Iterable<Id>,
	required: ReadonlySet<Id>
): Labels {
	const obstacles = [...actors].flatMap((id) => {
		const node = scene.nodes.get(id);
		return node ? boxesOf(node) : [];
	});
	const labels = new Map<Id, TieLabel>();
	const edges = [...ties].flatMap((id) => scene.edges.get(id) ?? []);
	const left = edges.filter((edge) => {
		const free = firstFree(usualPlaces(scene, edge), obstacles, labels);
		if (free) labels.set(edge.id, free);
		return !free;
	});
	const placesOf = besideActors(scene, obstacles);
	for (const edge of left) {
		const changes = madeRoom(scene, edge, placesOf, labels);
		for (const [id, label] of changes) labels.set(id, label);
		const [middle] = required.has(edge.id) && changes.size === 0 ? usualPlaces(scene, edge) : [];
		if (middle) labels.set(edge.id, middle);
	}
	return labels;
}

/** Making room asks for the places of one tie again and again, so they are worked out once. */
function besideActors(scene: Scene, obstacles: readonly Box[]): PlacesOf {
	const known = new Map<Id, readonly TieLabel[]>();
	return (edge) => {
		const places =
			known.get(edge.id) ??
			[...morePlaces(scene, edge)].filter(({ box }) => isApart(box, obstacles));
		known.set(edge.id, places);
		return places;
	};
}

/** The label of a tie and new places for those that are in its way; empty where they have none. */
function madeRoom(scene: Scene, edge: SceneEdge, placesOf: PlacesOf, labels: Labels): Labels {
	for (const place of placesOf(edge)) {
		const inTheWay = [...labels].filter(([, { box }]) => overlap(place.box, box));
		if (inTheWay.length > maxMoved) continue;
		const changed = new Map(labels);
		for (const [id] of inTheWay) changed.delete(id);
		changed.set(edge.id, place);
		if (inTheWay.every(([id]) => moved(scene, id, placesOf, changed))) return changed;
	}
	return new Map();
}

/** Puts the label of a tie into the first free place; false where there is none. */
function moved(scene: Scene, id: Id, placesOf: PlacesOf, labels: Map<Id, TieLabel>): boolean {
	const edge = scene.edges.get(id);
	const free = edge && firstFree(placesOf(edge), [], labels);
	if (free) labels.set(id, free);
	return free !== undefined;
}

function firstFree(
	places: Iterable<TieLabel>,
	obstacles: readonly Box[],
	labels: Labels
): TieLabel | undefined {
	for (const place of places) {
		if (isFree(place, obstacles, labels)) return place;
	}
	return undefined;
}

function isFree({ box }: TieLabel, obstacles: readonly Box[], labels: Labels): boolean {
	if (!isApart(box, obstacles)) return false;
	for (const other of labels.values()) if (overlap(box, other.box)) return false;
	return true;
}

const isApart = (box: Box, others: readonly Box[]): boolean =>
	!others.some((other) => overlap(box, other));
