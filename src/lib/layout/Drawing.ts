import type { Point } from '#lib/case/case.ts';
import type { Size } from '#lib/scene/bounds.ts';
import type { UprightBox } from './geometry.ts';

/** An actor to be placed: one box around its shape and its name, in model units. */
export interface DrawnActor extends UprightBox {
	/** Where it would stand if nothing else were there. */
	readonly home: Readonly<Point>;
	/** The side of the square around its home that it should keep to, in model units. */
	readonly span: number;
	/** The weight of a line that runs through it. */
	readonly weight: number;
}

/** A tie between two different actors; a loop goes wherever its actor goes. */
export interface Link {
	readonly from: DrawnActor;
	readonly to: DrawnActor;
	/** Length of its label, in model units. */
	readonly label: number;
	/** See `bendsOf`. */
	readonly bend: number;
	/** The weight of its faults. */
	readonly weight: number;
	/** The middle of its line, including the bend. `Drawing.move` keeps it up to date. */
	readonly middle: Point;
}

/** Space between the boxes and the edge of the area, in model units. */
export const margin = 5;

/** Where everything stands during layout: the cost is computed from it, and the search changes it. */
export class Drawing {
	readonly actors: readonly DrawnActor[];
	readonly links: readonly Link[];
	readonly area: Size;
	readonly #linksAt: ReadonlyMap<DrawnActor, Link[]>;

	constructor(actors: readonly DrawnActor[], links: readonly Link[], area: Size) {
		this.actors = actors;
		this.links = links;
		this.area = area;
		this.#linksAt = new Map(actors.map((actor) => [actor, []]));
		for (const link of links) {
			for (const end of [link.from, link.to]) this.linksAt(end).push(link);
			bend(link);
		}
	}

	/** The links that start or end at an actor. */
	linksAt(actor: DrawnActor): Link[] {
		return this.#linksAt.get(actor) ?? [];
	}

	/** Puts an actor as near to a place as the area allows. */
	move(actor: DrawnActor, { x, y }: Point) {
		actor.x = clamp(x, actor.w / 2, this.area.w);
		actor.y = clamp(y, actor.h / 2, this.area.h);
		for (const link of this.linksAt(actor)) bend(link);
	}
}

function bend({ from, to, bend: controlOffset, middle }: Link) {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	// A curve bows out half as far as its control point.
	const share = controlOffset / 2 / (Math.hypot(dx, dy) || 1);
	middle.x = (from.x + to.x) / 2 - dy * share;
	middle.y = (from.y + to.y) / 2 + dx * share;
}

/** The middle of a box after it was moved back into an area. */
export function within({ w, h }: Size, box: UprightBox): Point {
	return { x: clamp(box.x, box.w / 2, w), y: clamp(box.y, box.h / 2, h) };
}

const clamp = (value: number, half: number, length: number) =>
	Math.max(half + margin, Math.min(length - half - margin, value));
