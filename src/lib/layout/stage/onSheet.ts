import type { Point } from '#lib/case/case.ts';
import type { Size } from '#lib/scene/bounds.ts';
import { separate, type UprightBox } from '#lib/layout/separate.ts';
import type { Thread } from './cost.ts';
import { settle } from './settle.ts';
import { gap, margin, overlapOf, within, type Piece } from './sheet.ts';
import { stretched } from './stretched.ts';

/** Beyond so many pieces nobody reads names, and nobody wants to wait for the best places. */
const most = 60;
/** Boxes that fill more of a sheet than this never come apart on it. */
const fullest = 0.6;
const growth = 1.12;
/** So much room between boxes is enough where there is no more, in model units. */
const leastGap = 3.5;
/** Where chance leaves an overlap on a full sheet, another chance is better than smaller names. */
const seeds = [1, 2, 3, 4];

/** Where boxes lie on a sheet by their middles, and the sheet: the wanted one, or a larger of its shape. */
export interface Laid {
	sheet: Size;
	places: readonly Point[];
}

/**
 * Lays boxes out on a sheet so that none overlap and all are within: near where they were, stretched
 * to the shape of the sheet. The sheet grows where it has no room for them; it must have a size.
 */
export function onSheet(
	boxes: readonly UprightBox[],
	threads: readonly Thread[],
	wanted: Size
): Laid {
	if (!(wanted.w > 0 && wanted.h > 0)) throw new RangeError('A sheet must have a size.');
	const filled = boxes.reduce((sum, { w, h }) => sum + w * h, 0);
	let sheet = wanted;
	while (filled > fullest * sheet.w * sheet.h || !holdsEach(sheet, boxes)) sheet = larger(sheet);
	if (boxes.length > most) return separated(boxes, sheet);
	for (let growths = 0; growths < 6; growths++, sheet = larger(sheet)) {
		for (const seed of seeds) {
			const places = settled(boxes, threads, sheet, seed);
			if (isClear(places)) return { sheet, places };
		}
	}
	return separated(boxes, sheet);
}

function settled(
	boxes: readonly UprightBox[],
	threads: readonly Thread[],
	sheet: Size,
	seed: number
) {
	const pieces = laidOut(boxes, sheet);
	settle(pieces, threads, sheet, seed);
	return separate(pieces, gap, (box) => Object.assign(box, within(sheet, box)));
}

const larger = ({ w, h }: Size): Size => ({ w: w * growth, h: h * growth });

function holdsEach(sheet: Size, boxes: readonly UprightBox[]): boolean {
	return boxes.every(({ w, h }) => w + 2 * margin <= sheet.w && h + 2 * margin <= sheet.h);
}

function laidOut(boxes: readonly UprightBox[], sheet: Size): Piece[] {
	const homes = stretched(boxes, sheet);
	return boxes.map(({ w, h }, i) => {
		const home = within(sheet, { w, h, ...(homes[i] ?? { x: 0, y: 0 }) });
		return { w, h, ...home, home };
	});
}

/** Whether every box is seen apart from the others, though with less room than it should have. */
function isClear(boxes: readonly UprightBox[]): boolean {
	return boxes.every((a, i) => boxes.slice(i + 1).every((b) => overlapOf(a, b, leastGap) === 0));
}

/** Only pushed apart; the sheet is as large as that takes, in the shape of the one given. */
function separated(boxes: readonly UprightBox[], sheet: Size): Laid {
	const pushed = separate(laidOut(boxes, sheet));
	const [left, top] = [
		Math.min(...pushed.map(({ x, w }) => x - w / 2)),
		Math.min(...pushed.map(({ y, h }) => y - h / 2))
	];
	const across = Math.max(...pushed.map(({ x, w }) => x + w / 2)) - left + 2 * margin;
	const down = Math.max(...pushed.map(({ y, h }) => y + h / 2)) - top + 2 * margin;
	const scale = Math.max(1, across / sheet.w, down / sheet.h);
	return {
		sheet: { w: sheet.w * scale, h: sheet.h * scale },
		places: pushed.map(({ x, y }) => ({ x: x - left + margin, y: y - top + margin }))
	};
}
