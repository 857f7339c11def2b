import type { Point } from '#lib/case/case.ts';
import type { Size } from '#lib/scene/bounds.ts';
import type { UprightBox } from './geometry.ts';

/** An actor to be placed: one box around its shape and its name, in model units. */
export interface DrawnActor extends UprightBox {
	/** Where it would stand if nothing were in its way. */
	readonly home: Readonly<Point>;
	/** The side of the square around its home that it should keep to, in model units. */
	readonly span: number;
	/** How much a line through it counts. */
	readonly weight: number;
}

/** A tie between two different actors; a loop goes wherever its actor goes. */
export interface Link {
	readonly from: DrawnActor;
	readonly to: DrawnActor;
	/** Length of the label it must hold, in model units. */
	readonly label: number;
	/** See `bendsOf`. */
	readonly bend: number;
	/** How much its faults count. */
	readonly weight: number;
	/** The middle of its line, as far out as it bends. `Drawing.move` keeps it up to date. */
	readonly middle: Point;
}

/** Space between the boxes and the edge of the area, in model units. */
export const margin = 5;

/** Where everything stands while it is laid out: what the cost looks at and the search changes. */
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

	/** The links that an actor is an end of. */
	linksAt(actor: DrawnActor): Link[] {
		return this.#linksAt.get(actor) ?? [];
	}

	/** Puts an actor as near to a place as it can stand within the area. */
	move(actor: DrawnActor, { x, y }: Point) {
		actor.x = clamp(x, actor.w / 2, this.area.w);
		actor.y = clamp(y, actor.h / 2, this.area.h);
		for (const link of this.linksAt(actor)) bend(link);
	}
}

function bend({ from, to, bend: controlOffset, middle }: Link) {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	// A curve goes half as far out as its control point.
	const share = controlOffset / 2 / (Math.hypot(dx, dy) || 1);
	middle.x = (from.x + to.x) / 2 - dy * share;
	middle.y = (from.y + to.y) / 2 + dx * share;
}

/** The middle of a box once it has been brought back into an area. */
export function within({ w, h }: Size, box: UprightBox): Point {
	return { x: clamp(box.x, box.w / 2, w), y: clamp(box.y, box.h / 2, h) };
}

const clamp = (value: number, half: number, length: number) =>
	Math.max(half + margin, Math.min(length - half - margin, value));
