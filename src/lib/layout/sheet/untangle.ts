import { cross, runsThrough, type Segment, type Upright } from '#lib/layout/quality.ts';

/** Between which boxes a line runs, and how long it must be for its label to stand on it. */
export interface Link {
	readonly from: number;
	readonly to: number;
	readonly length: number;
}

/** What a picture suffers from, and how much each of it counts. */
const costs = { outside: 500, overlap: 100, through: 14, crossing: 5, short: 16, astray: 1.2 };
/** So far each box is tried to be moved, from coarse to fine, in eight directions; model units. */
const reaches = [200, 110, 60, 30, 14];
const sweeps = 3;
const directions = Array.from({ length: 8 }, (_, i) => (i * Math.PI) / 4);

/**
 * Moves boxes in a room, one after the other and only as long as it gets better: away from each other and
 * from lines that are not theirs, so that lines cross less and have room for their labels, and all stay
 * near where they were. Hill climbing without chance: the same input gives the same places.
 */
export function untangle(
	start: readonly Upright[],
	links: readonly Link[],
	room: { w: number; h: number }
): Upright[] {
	const boxes = start.map((box) => ({ ...box }));
	let cost = costOf(boxes, start, links, room);
	for (const reach of reaches) {
		for (let sweep = 0, better = true; sweep < sweeps && better; sweep++) {
			better = false;
			for (const box of boxes) {
				const { x, y } = box;
				let best = { x, y, cost };
				for (const angle of directions) {
					box.x = x + reach * Math.cos(angle);
					box.y = y + reach * Math.sin(angle);
					const tried = costOf(boxes, start, links, room);
					if (tried < best.cost - 1e-9) best = { x: box.x, y: box.y, cost: tried };
				}
				better ||= best.cost < cost;
				({ x: box.x, y: box.y, cost } = best);
			}
		}
	}
	return boxes;
}

function costOf(
	boxes: readonly Upright[],
	start: readonly Upright[],
	links: readonly Link[],
	room: { w: number; h: number }
): number {
	const segments = links.flatMap(({ from, to }): Segment[] => {
		const [a, b] = [boxes[from], boxes[to]];
		return a && b ? [{ a, b, pair: [a.id, b.id] }] : [];
	});
	let cost = 0;
	boxes.forEach((box, i) => {
		cost += costs.outside * outside(box, room) + (costs.astray * apart(box, start[i])) / 100;
		for (const other of boxes.slice(i + 1)) cost += costs.overlap * overlap(box, other);
		for (const segment of segments) if (runsThrough(segment, box)) cost += costs.through;
	});
	segments.forEach((one, i) => {
		for (const other of segments.slice(i + 1)) if (cross(one, other)) cost += costs.crossing;
		const lacking = 1 - apart(one.a, one.b) / (links[i]?.length ?? 1);
		cost += costs.short * Math.max(0, lacking) ** 1.5;
	});
	return cost;
}

const apart = (a: { x: number; y: number }, b = a) => Math.hypot(a.x - b.x, a.y - b.y);

/** How far a box reaches out of the room, as a share of its size. */
function outside({ x, y, w, h }: Upright, room: { w: number; h: number }): number {
	const [across, down] = [Math.abs(x - room.w / 2), Math.abs(y - room.h / 2)];
	return Math.max(0, across + w / 2 - room.w / 2) / w + Math.max(0, down + h / 2 - room.h / 2) / h;
}

/** How much two boxes overlap, from 0 to 1. */
function overlap(a: Upright, b: Upright): number {
	const across = (a.w + b.w) / 2 - Math.abs(a.x - b.x);
	const down = (a.h + b.h) / 2 - Math.abs(a.y - b.y);
	if (across <= 0 || down <= 0) return 0;
	return Math.min(1, across / Math.min(a.w, b.w)) * Math.min(1, down / Math.min(a.h, b.h)) + 0.05;
}
