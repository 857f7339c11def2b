import type { Point } from '#lib/case/case.ts';
import type { Size } from '#lib/scene/bounds.ts';
import { overlapOf, type Piece } from './sheet.ts';

/** A tie between two pieces, by their places in the list, and how long its label is. */
export interface Thread {
	readonly from: number;
	readonly to: number;
	readonly label: number;
	/** See `bendsOf`. */
	readonly bend: number;
}

/** What each fault counts; the unit is an actor moved by a whole sheet. */
const weights = { overlap: 0.02, under: 1, crossing: 0.06, short: 0.3, far: 4 };

/** A line is seen beside a name only so far from it, in model units. */
const air = 3;

/** What is wrong with where one piece lies; the sum of what changes when it alone is moved. */
export function costOf(
	i: number,
	pieces: readonly Piece[],
	threads: readonly Thread[],
	sheet: Size
) {
	const piece = pieces[i];
	if (!piece) return 0;
	const { x, y, home } = piece;
	let sum = weights.far * (((x - home.x) / sheet.w) ** 2 + ((y - home.y) / sheet.h) ** 2);
	pieces.forEach((other, j) => {
		if (j !== i) sum += weights.overlap * overlapOf(piece, other);
	});
	threads.forEach((thread, t) => {
		const [from, to] = [pieces[thread.from], pieces[thread.to]];
		if (!from || !to || from === to) return;
		const bow = bowOf(from, to, thread.bend);
		if (from !== piece && to !== piece) {
			if (runsUnder(from, bow, piece) || runsUnder(bow, to, piece)) sum += weights.under;
			return;
		}
		if (bow.x < 0 || bow.y < 0 || bow.x > sheet.w || bow.y > sheet.h) sum += weights.under;
		sum += weights.short * shortness(from, to, thread.label);
		pieces.forEach((other) => {
			if (other === from || other === to) return;
			if (runsUnder(from, bow, other) || runsUnder(bow, to, other)) sum += weights.under;
		});
		threads.forEach((other, u) => {
			if (u === t) return;
			const [a, b] = [pieces[other.from], pieces[other.to]];
			if (a && b && crosses(from, to, a, b)) sum += weights.crossing;
		});
	});
	return sum;
}

/** From 0 to 1: how much of a label finds no room between two boxes. */
function shortness(from: Piece, to: Piece, label: number): number {
	const [dx, dy] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
	const length = Math.hypot(dx, dy) || 1;
	const covered = Math.min(
		(from.w + to.w) / 2 / Math.max(dx / length, 1e-9),
		(from.h + to.h) / 2 / Math.max(dy / length, 1e-9)
	);
	const room = Math.max(0, length - covered);
	return Math.max(0, 1 - room / (label + 24));
}

/** The middle of the way between two pieces, as far out as it bows. */
function bowOf(from: Piece, to: Piece, bend: number): Point {
	const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
	if (bend === 0) return { x, y };
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	const share = bend / 2 / (Math.hypot(dx, dy) || 1);
	return { x: x - dy * share, y: y + dx * share };
}

/** Whether the straight way between two points runs under a third (slab test of Kay and Kajiya, 1986). */
function runsUnder(from: Point, to: Point, box: Piece): boolean {
	const [dx, dy] = [to.x - from.x || 1e-9, to.y - from.y || 1e-9];
	const [across, down] = [box.w / 2 + air, box.h / 2 + air];
	const [x1, x2] = [(box.x - across - from.x) / dx, (box.x + across - from.x) / dx];
	const [y1, y2] = [(box.y - down - from.y) / dy, (box.y + down - from.y) / dy];
	const enters = Math.max(0, Math.min(x1, x2), Math.min(y1, y2));
	const leaves = Math.min(1, Math.max(x1, x2), Math.max(y1, y2));
	return enters < leaves;
}

function crosses(a: Piece, b: Piece, c: Piece, d: Piece): boolean {
	if (a === c || a === d || b === c || b === d) return false;
	return turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);
}

const turn = (a: Piece, b: Piece, c: Piece): boolean =>
	(b.x - a.x) * (c.y - a.y) > (b.y - a.y) * (c.x - a.x);
