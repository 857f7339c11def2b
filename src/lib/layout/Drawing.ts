import type { Point, LabelPlace, Placement } from '#lib/case/case.ts';
import { pairOf } from '#lib/case/pair.ts';
import type { NameSide } from '#lib/case/vocabulary.ts';
import type { Size } from '#lib/scene/bounds.ts';
import { swayAt } from '#lib/scene/bends.ts';
import { boxesOf, directions } from '#lib/scene/box.ts';
import { curveOf, lengthTo, pointAt, type Curve } from '#lib/scene/curve.ts';
import { inSight, linesOf, sizeOf } from '#lib/scene/labelPlaces.ts';
import { labelGap, type SceneEdge, type SceneNode } from '#lib/scene/scene.ts';
import type { UprightBox } from './geometry.ts';
import { Polyline } from './Polyline.ts';

/** An actor to be placed, with the boxes of its shape and its name, in model units. */
export interface DrawnActor {
	readonly index: number;
	/** The node as it would be drawn now. */
	readonly node: { -readonly [name in keyof SceneNode]: SceneNode[name] };
	/** Where it would stand if nothing else were there. */
	readonly home: Readonly<Point>;
	readonly shape: UprightBox;
	readonly name: UprightBox;
	readonly links: DrawnLink[];
}

/** A tie between two different actors; a loop goes wherever its actor goes. */
export interface DrawnLink {
	readonly index: number;
	readonly edge: SceneEdge;
	readonly from: DrawnActor;
	readonly to: DrawnActor;
	/** All ties between its two actors, itself included. */
	readonly bundle: Bundle;
	/** Its distance from the middle of the bundle, and 1 or −1 for its direction; see `bendsOf`. */
	lane: number;
	/** See `swaysOf`. */
	sway: number;
	readonly direction: 1 | -1;
	/** The sizes of its label in one line and in two. */
	readonly sizes: readonly Size[];
	place: LabelPlace;
	readonly line: Polyline;
	readonly label: UprightBox;
	/** The path, how long it is, and how much of it is seen on the shorter side of the label. */
	curve: Curve;
	length: number;
	seen: number;
}

/** The ties between two actors, which bow out together. */
export interface Bundle {
	readonly links: DrawnLink[];
	bow: number;
}

/** Space between everything and the edge of the area, in model units. */
export const margin = 5;

/** Where everything stands during layout: the cost is computed from it, and the search changes it. */
export class Drawing {
	readonly actors: readonly DrawnActor[];
	readonly links: readonly DrawnLink[];
	readonly bundles: readonly Bundle[];
	readonly area: Size;

	constructor(
		nodes: readonly SceneNode[],
		edges: readonly SceneEdge[],
		area: Size,
		homes: readonly Point[],
		starts = homes
	) {
		this.area = area;
		this.actors = nodes.map((node, i) => toActor(node, i, homes[i] ?? node));
		const byId = new Map(this.actors.map((actor) => [actor.node.id, actor]));
		const bundles = new Map<string, Bundle>();
		const links: DrawnLink[] = [];
		for (const edge of edges) {
			const [from, to] = [byId.get(edge.source), byId.get(edge.target)];
			if (!from || !to || from === to) continue;
			const key = pairOf(edge);
			const bundle = bundles.get(key) ?? { links: [], bow: 0 };
			bundles.set(key, bundle);
			const direction = bundle.links[0] && bundle.links[0].from !== from ? -1 : 1;
			const link = toLink(edge, links.length, { from, to, bundle, direction });
			for (const list of [links, bundle.links, from.links, to.links]) list.push(link);
		}
		this.links = links;
		this.bundles = [...bundles.values()];
		for (const bundle of this.bundles) {
			centre(bundle);
			lineUp(bundle);
		}
		for (const actor of this.actors) this.move(actor, starts[actor.index] ?? actor.home);
	}

	/** Where everything stands now. */
	get placement(): Placement {
		return {
			places: new Map(this.actors.map(({ node: { id, x, y } }) => [id, { x, y }])),
			nameSides: new Map(this.actors.map(({ node }) => [node.id, node.nameSide])),
			bends: new Map(this.links.map((link) => [link.edge.id, bendOf(link)])),
			labels: new Map(this.links.map(({ edge, place }) => [edge.id, place]))
		};
	}

	/** Puts an actor as near to a place as the area allows. */
	move(actor: DrawnActor, { x, y }: Point) {
		const { node, shape, name } = actor;
		const [dx, dy] = directions[node.nameSide];
		const out = node.size / 2 + labelGap;
		const [nameX, nameY] = [dx * (out + name.w / 2), dy * (out + name.h / 2)];
		const fit = (at: number, half: number, low: number, high: number, length: number) =>
			Math.max(Math.max(half, -low) + margin, Math.min(length - Math.max(half, high) - margin, at));
		const half = node.size / 2;
		node.x = fit(x, half, nameX - name.w / 2, nameX + name.w / 2, this.area.w);
		node.y = fit(y, half, nameY - name.h / 2, nameY + name.h / 2, this.area.h);
		shape.x = node.x;
		shape.y = node.y;
		name.x = node.x + nameX;
		name.y = node.y + nameY;
		for (const link of actor.links) draw(link);
	}

	turnName(actor: DrawnActor, side: NameSide) {
		actor.node.nameSide = side;
		this.move(actor, actor.node);
	}

	bow(bundle: Bundle, bow: number) {
		bundle.bow = bow;
		for (const link of bundle.links) draw(link);
	}

	/** Puts a tie at a distance from the middle of its bundle. */
	bend(link: DrawnLink, lane: number) {
		link.lane = lane;
		lineUp(link.bundle);
		for (const each of link.bundle.links) draw(each);
	}

	/** Puts the label of a tie at a place along its line. */
	label(link: DrawnLink, place: LabelPlace) {
		link.place = place;
		drawLabel(link);
	}
}

function toActor(node: SceneNode, index: number, home: Point): DrawnActor {
	const [shape, name] = boxesOf(node);
	return { index, node: { ...node }, home, shape, name, links: [] };
}

function toLink(
	edge: SceneEdge,
	index: number,
	between: Pick<DrawnLink, 'from' | 'to' | 'bundle' | 'direction'>
): DrawnLink {
	const sizes = ([1, 2] as const).map((lines) => linesOf(edge.label, lines));
	const origin = { x: 0, y: 0 };
	return {
		...between,
		index,
		edge,
		lane: edge.bend * between.direction,
		sway: 0,
		sizes: (sizes[1]?.length === 2 ? sizes : sizes.slice(0, 1)).map((lines) => sizeOf(lines)),
		place: edge.labelPlace ?? { share: 0.5, lines: 1 },
		line: new Polyline(),
		label: { ...origin, w: 0, h: 0 },
		curve: { start: origin, control: origin, end: origin },
		length: 0,
		seen: 0
	};
}

/** Parts what all ties of a bundle bow out from their distances to one another. */
function centre(bundle: Bundle) {
	bundle.bow = bundle.links.reduce((sum, { lane }) => sum + lane, 0) / bundle.links.length;
	for (const link of bundle.links) link.lane -= bundle.bow;
}

/** Lets the ties of a bundle end side by side in the order of their lanes, as `swaysOf` does. */
function lineUp({ links }: Bundle) {
	for (const link of links) {
		const before = links.filter(({ lane, index }) =>
			lane === link.lane ? index < link.index : lane < link.lane
		);
		link.sway = link.direction * swayAt(before.length, links.length);
	}
}

/** How far a tie bows out, as the scene has it. */
export const bendOf = ({ bundle, lane, direction }: DrawnLink): number =>
	direction * (bundle.bow + lane);

function draw(link: DrawnLink) {
	const { edge, from, to, line } = link;
	const { head, width } = edge;
	const course = { bend: bendOf(link), startSway: link.sway, endSway: link.sway };
	link.curve = curveOf({ head, width, ...course }, from.node, to.node);
	link.length = lengthTo(link.curve, 1);
	line.follow(link.curve);
	drawLabel(link);
}

function drawLabel(link: DrawnLink) {
	const { label, curve, place, sizes } = link;
	const { w, h } = sizes[place.lines - 1] ?? sizes[0] ?? { w: 0, h: 0 };
	Object.assign(label, pointAt(curve, place.share));
	label.w = w;
	label.h = h;
	link.seen = inSight(curve, label);
}
