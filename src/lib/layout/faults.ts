import type { Size } from '#lib/scene/bounds.ts';
import type { DrawnActor, Link } from './Drawing.ts';
import { crosses, overlapArea, runsThrough } from './geometry.ts';

/** Space between two boxes, and between a box and a line beside it, in model units. */
export const gaps = { boxes: 7, line: 3 };
/** What a link needs beside its label: its head, and a little line on both sides, in model units. */
const linkEnds = 24;

/**
 * What can be wrong with a drawing, and how much of it there is: of an actor, of two actors, of a link,
 * of a link and an actor that is not at its ends, of two links that share no end.
 */
export const faults = {
	ofActor: {
		/** The square of its distance from home, as a share of the area. */
		away: ({ x, y, home }: DrawnActor, area: Size) =>
			((x - home.x) / area.w) ** 2 + ((y - home.y) / area.h) ** 2
	},
	ofActors: {
		/** The area in which they overlap, with the space between them. */
		overlap: (one: DrawnActor, other: DrawnActor) => overlapArea(one, other, gaps.boxes)
	},
	ofLink: {
		/** The share of its label that finds no room between its actors. */
		short: (link: Link) => Math.max(0, 1 - roominess(link)),
		/** Whether it bends out of the area. */
		bentOut: ({ middle: { x, y } }: Link, area: Size) =>
			x < 0 || y < 0 || x > area.w || y > area.h ? 1 : 0
	},
	ofLinkAndActor: {
		/** Whether the link runs through the actor's shape or name. */
		through: (link: Link, actor: DrawnActor) => (meets(link, actor) ? 1 : 0)
	},
	ofLinks: {
		/** Whether they cross. */
		crossing: (one: Link, other: Link) => (cross(one, other) ? 1 : 0)
	}
};

/** How long a link is between the boxes of its actors, for what it needs. */
function roominess({ from, to, label }: Link): number {
	const [dx, dy] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
	const length = Math.hypot(dx, dy) || 1;
	const covered = Math.min(
		((from.w + to.w) / 2) * (length / Math.max(dx, 1e-9)),
		((from.h + to.h) / 2) * (length / Math.max(dy, 1e-9))
	);
	return Math.max(0, length - covered) / (label + linkEnds);
}

function meets({ from, middle, to, bend }: Link, actor: DrawnActor): boolean {
	if (bend === 0) return runsThrough(from, to, actor, gaps.line);
	return runsThrough(from, middle, actor, gaps.line) || runsThrough(middle, to, actor, gaps.line);
}

function cross(one: Link, other: Link): boolean {
	if (one.bend === 0 && other.bend === 0) return crosses(one.from, one.to, other.from, other.to);
	const { from: a, middle: b, to: c } = one;
	const { from: d, middle: e, to: f } = other;
	return crosses(a, b, d, e) || crosses(a, b, e, f) || crosses(b, c, d, e) || crosses(b, c, e, f);
}
