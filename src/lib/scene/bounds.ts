import type { Id, Point } from '#lib/case/case.ts';
import { outerBox, type Box } from './box.ts';
import { isShown, type Emphasis } from './emphasis.ts';
import type { Scene, SceneEdge } from './scene.ts';
import { halo } from './strokes.ts';
import { edgePaths } from './edgePaths.ts';

/** An upright rectangle by its corner and size, in model units. */
export interface Bounds {
	x: number;
	y: number;
	w: number;
	h: number;
}

/** Width and height, in px or in model units. */
export interface Size {
	w: number;
	h: number;
}

/** The rectangle around these actors and their names; null when none is in the scene. */
export function boundsOf(scene: Scene, actors: Iterable<Id>): Bounds | null {
	const builder = new BoundsBuilder();
	for (const id of actors) {
		const node = scene.nodes.get(id);
		if (node) builder.add(outerBox(node));
	}
	return builder.bounds;
}

/**
 * The rectangle around these actors and all that is drawn between them: a bend or a label may reach farther
 * out than anybody’s name. Null when none of them is in the scene.
 */
export function boundsOfFrame(
	scene: Scene,
	{ ties, tieLabels }: Pick<Emphasis, 'ties' | 'tieLabels'>,
	frame: ReadonlySet<Id>
): Bounds | null {
	const builder = new BoundsBuilder();
	for (const id of frame) {
		const node = scene.nodes.get(id);
		if (node) builder.add(outerBox(node));
	}
	for (const edge of scene.edges.values()) {
		const within = frame.has(edge.source) && frame.has(edge.target);
		if (!within || !isShown(ties.get(edge.id))) continue;
		addTie(builder, scene, edge);
		const label = tieLabels.get(edge.id);
		if (label) builder.add(label.box);
	}
	return builder.bounds;
}

/** The rectangle around points with a margin on every side, in the unit of the points; null without points. */
export function boundsOfPoints(points: Iterable<Point>, margin = 0): Bounds | null {
	const builder = new BoundsBuilder();
	for (const { x, y } of points) builder.extend(x, y, margin, margin);
	return builder.bounds;
}

/**
 * The rectangle around everything that the emphasis leaves visible, including the bends of ties and their
 * labels; null when nothing is visible.
 */
export function boundsOfPicture(scene: Scene, emphasis: Emphasis): Bounds | null {
	const builder = new BoundsBuilder();
	for (const [id, loud] of emphasis.actors) {
		const node = loud !== 'hidden' && scene.nodes.get(id);
		if (node) builder.add(outerBox(node));
	}
	for (const [id, loud] of emphasis.ties) {
		const edge = loud !== 'hidden' && scene.edges.get(id);
		if (edge) addTie(builder, scene, edge);
	}
	for (const { box } of emphasis.tieLabels.values()) builder.add(box);
	return builder.bounds;
}

function addTie(builder: BoundsBuilder, scene: Scene, edge: SceneEdge) {
	const side = 2 * Math.max(halo.reach, edge.width);
	for (const { start, control, end } of edgePaths(scene, edge) ?? []) {
		// A curve reaches at most half way to its control point.
		const bow = {
			x: (start.x + 2 * control.x + end.x) / 4,
			y: (start.y + 2 * control.y + end.y) / 4
		};
		for (const { x, y } of [start, bow, end]) builder.extend(x, y, side / 2, side / 2);
	}
}

/** The smallest upright rectangle around boxes. */
class BoundsBuilder {
	#left = Infinity;
	#top = Infinity;
	#right = -Infinity;
	#bottom = -Infinity;

	add({ x, y, w, h, angle }: Box) {
		const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
		const [across, down] = [(w * cos + h * sin) / 2, (w * sin + h * cos) / 2];
		this.extend(x, y, across, down);
	}

	/** Extends the rectangle by these distances to both sides of a point. */
	extend(x: number, y: number, across: number, down: number) {
		this.#left = Math.min(this.#left, x - across);
		this.#right = Math.max(this.#right, x + across);
		this.#top = Math.min(this.#top, y - down);
		this.#bottom = Math.max(this.#bottom, y + down);
	}

	get bounds(): Bounds | null {
		const [x, y] = [this.#left, this.#top];
		return x > this.#right ? null : { x, y, w: this.#right - x, h: this.#bottom - y };
	}
}
