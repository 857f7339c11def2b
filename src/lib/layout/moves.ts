import type { Point } from '#lib/case/case.ts';
import { nameSides } from '#lib/case/vocabulary.ts';
import type { Bundle, Drawing, DrawnActor, DrawnLink } from './Drawing.ts';

/** A change to a drawing that can be taken back: what it touches, and how to make and unmake it. */
export interface Move {
	readonly actors: readonly DrawnActor[];
	readonly links: readonly DrawnLink[];
	make(): void;
	unmake(): void;
}

/** Shares of the kinds of moves; the rest moves an actor. */
const shares = { swap: 0.04, side: 0.1, bow: 0.17, bend: 0.1, lanes: 0.02, label: 0.25 };
/** How far lines bow out at most, as a share of the way between their actors. */
const maxBow = 0.9;

/** A random move; `reach` is how far it goes at most, as a share of the area. */
export function anyMove(drawing: Drawing, reach: number, random: () => number): Move | undefined {
	const { actors, links, bundles } = drawing;
	const any = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)];
	let draw = random();
	const drawn = (share: number) => (draw -= share) < 0;
	const actor = any(actors);
	if (!actor) return undefined;
	if (drawn(shares.swap)) return swap(drawing, actor, any(actors) ?? actor);
	if (drawn(shares.side)) return turn(drawing, actor, random);
	const [link, bundle] = [any(links), any(bundles)];
	if (link && bundle) {
		if (drawn(shares.bow)) return bow(drawing, bundle, reach, random);
		if (drawn(shares.bend) && bundle.links.length > 1) return bend(drawing, link, random);
		if (drawn(shares.lanes))
			return swapLanes(drawing, bundle, any(bundle.links), any(bundle.links));
		if (drawn(shares.label)) return slide(drawing, link, random);
	}
	return shift(drawing, actor, reach, random);
}

function shift(drawing: Drawing, actor: DrawnActor, reach: number, random: () => number): Move {
	const { x, y } = actor.node;
	const { w, h } = drawing.area;
	const to = { x: x + (random() - 0.5) * reach * w, y: y + (random() - 0.5) * reach * h };
	return {
		actors: [actor],
		links: actor.links,
		make: () => drawing.move(actor, to),
		unmake: () => drawing.move(actor, { x, y })
	};
}

function swap(drawing: Drawing, one: DrawnActor, other: DrawnActor): Move {
	const [a, b]: Point[] = [one, other].map(({ node: { x, y } }) => ({ x, y }));
	const put = (first: Point, second: Point) => {
		drawing.move(one, first);
		drawing.move(other, second);
	};
	return {
		actors: one === other ? [one] : [one, other],
		links: [...new Set([...one.links, ...other.links])],
		make: () => put(b ?? one.node, a ?? other.node),
		unmake: () => put(a ?? one.node, b ?? other.node)
	};
}

function turn(drawing: Drawing, actor: DrawnActor, random: () => number): Move {
	const { x, y, nameSide } = actor.node;
	const to = nameSides[Math.floor(random() * nameSides.length)] ?? 'below';
	return {
		actors: [actor],
		links: actor.links,
		make: () => drawing.turnName(actor, to),
		unmake: () => {
			actor.node.nameSide = nameSide;
			drawing.move(actor, { x, y });
		}
	};
}

function bow(drawing: Drawing, bundle: Bundle, reach: number, random: () => number): Move {
	const before = bundle.bow;
	const [{ from, to } = { from: null, to: null }] = bundle.links;
	const way = from && to ? Math.hypot(to.node.x - from.node.x, to.node.y - from.node.y) : 0;
	const limit = maxBow * way;
	const wanted = random() < 0.25 ? 0 : before + (random() - 0.5) * 2 * way * Math.max(0.25, reach);
	const after = Math.max(-limit, Math.min(limit, wanted));
	return {
		actors: [],
		links: bundle.links,
		make: () => drawing.bow(bundle, after),
		unmake: () => drawing.bow(bundle, before)
	};
}

/** Bends one of several ties between two actors, so that its label has room. */
function bend(drawing: Drawing, link: DrawnLink, random: () => number): Move {
	const before = link.lane;
	const after = before + (random() - 0.5) * 120;
	return {
		actors: [],
		links: link.bundle.links,
		make: () => drawing.bend(link, after),
		unmake: () => drawing.bend(link, before)
	};
}

function swapLanes(drawing: Drawing, bundle: Bundle, one?: DrawnLink, other?: DrawnLink): Move {
	const swapped = () => {
		if (!one || !other) return;
		const { lane } = one;
		drawing.bend(one, other.lane);
		drawing.bend(other, lane);
	};
	return { actors: [], links: bundle.links, make: swapped, unmake: swapped };
}

function slide(drawing: Drawing, link: DrawnLink, random: () => number): Move {
	const before = link.place;
	const lines = link.sizes.length > 1 && random() < 0.3 ? (random() < 0.5 ? 1 : 2) : before.lines;
	const share = Math.round(20 * (0.15 + 0.7 * random())) / 20;
	return {
		actors: [],
		links: [link],
		make: () => drawing.label(link, { share, lines }),
		unmake: () => drawing.label(link, before)
	};
}
