import { overlapAcross, overlapDown, type UprightBox } from './geometry.ts';

/** Default space between boxes, in model units. */
const usual = 10;
/** For this many rounds boxes are only pushed; boxes that still overlap are then also spread out. */
const pushRounds = 400;
const spread = 1.02;

/**
 * Pushes overlapping boxes apart along the shorter way, half each, until none overlap. The same boxes in the
 * same order give the same result; boxes that do not overlap stay where they are.
 */
export function separate(boxes: readonly UprightBox[], gap = usual): UprightBox[] {
	const moved = boxes.map((box) => ({ ...box }));
	for (let round = 0; round < 2 * pushRounds && pushAll(moved, gap); round++) {
		if (round >= pushRounds) spreadAll(moved);
	}
	return moved;
}

function pushAll(boxes: UprightBox[], gap: number): boolean {
	let pushed = false;
	boxes.forEach((a, i) => {
		for (let j = i + 1; j < boxes.length; j++) {
			const b = boxes[j];
			if (b && push(a, b, gap)) pushed = true;
		}
	});
	return pushed;
}

function spreadAll(boxes: UprightBox[]) {
	for (const box of boxes) {
		box.x *= spread;
		box.y *= spread;
	}
}

function push(a: UprightBox, b: UprightBox, gap: number): boolean {
	const x = overlapAcross(a, b, gap);
	if (x <= 0.01) return false;
	const y = overlapDown(a, b, gap);
	if (y <= 0.01) return false;
	if (x < y) {
		const step = (b.x < a.x ? -x : x) / 2;
		a.x -= step;
		b.x += step;
	} else {
		const step = (b.y < a.y ? -y : y) / 2;
		a.y -= step;
		b.y += step;
	}
	return true;
}
