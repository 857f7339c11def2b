import type { Size } from '#lib/scene/bounds.ts';
import { mulberry32 } from '#lib/layout/seeded.ts';
import { costOf, type Thread } from './cost.ts';
import { within, type Piece } from './sheet.ts';

/** Moves tried for each piece. */
const rounds = 120;
const warmth = { begin: 1, end: 0.002 };

/**
 * Moves the pieces to where they lie clear of each other and of lines, near home and within the sheet.
 * By simulated annealing (Kirkpatrick et al., Science 1983), by chance that depends on the seed
 * alone: the same comes out for the same put in.
 */
export function settle(
	pieces: Piece[],
	threads: readonly Thread[],
	sheet: Size,
	seed: number
): void {
	const random = mulberry32(seed);
	const tries = rounds * pieces.length;
	for (let n = 0; n < tries; n++) {
		const done = n / tries;
		const heat = warmth.begin * (warmth.end / warmth.begin) ** done;
		const i = Math.floor(random() * pieces.length);
		const reach = 0.5 * (1 - done) ** 2 + 0.01;
		const across = (random() - 0.5) * reach * sheet.w;
		const down = (random() - 0.5) * reach * sheet.h;
		tryMove(pieces, i, across, down, (worse) => worse <= 0 || random() < Math.exp(-worse / heat), {
			threads,
			sheet
		});
	}
}

function tryMove(
	pieces: Piece[],
	i: number,
	across: number,
	down: number,
	accepts: (worse: number) => boolean,
	{ threads, sheet }: { threads: readonly Thread[]; sheet: Size }
) {
	const piece = pieces[i];
	if (!piece) return;
	const { x, y } = piece;
	const before = costOf(i, pieces, threads, sheet);
	Object.assign(piece, within(sheet, { ...piece, x: x + across, y: y + down }));
	if (!accepts(costOf(i, pieces, threads, sheet) - before)) Object.assign(piece, { x, y });
}
