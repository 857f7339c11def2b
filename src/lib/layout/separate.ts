import { overlapAcross, overlapDown, type UprightBox } from './geometry.ts';

/** Default space between boxes, in model units. */
const usual = 10;
/** More boxes than this are not compared each with each, and are spread out sooner: nobody reads so many names. */
const many = 200;
/** For so many rounds boxes are only pushed; boxes that still overlap are then also spread out, by so much. */
const ways = {
	few: { push: pushAll, rounds: 400, spread: 1.02 },
	many: { push: pushNear, rounds: 20, spread: 1.05 }
};
const maxRounds = 800;

/**
 * Pushes overlapping boxes apart along the shorter way, half each, until none overlap. The same boxes in the
 * same order give the same result; boxes that do not overlap stay where they are.
 */
export function separate(boxes: readonly UprightBox[], gap = usual): UprightBox[] {
	const moved = boxes.map((box) => ({ ...box }));
	const { push, rounds, spread } = boxes.length > many ? ways.many : ways.few;
	const pushing = [...moved];
	for (let round = 0; round < maxRounds && push(pushing, gap); round++) {
		if (round >= rounds) spreadBy(spread, moved);
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

/**
 * As `pushAll`, from top to bottom, because names are wide: each box only with those that begin before it ends. The
 * boxes are put in that order, which hardly changes from one round to the next.
 */
function pushNear(boxes: UprightBox[], gap: number): boolean {
	let pushed = false;
	boxes.sort((one, other) => one.y - one.h / 2 - (other.y - other.h / 2));
	boxes.forEach((a, i) => {
		for (let j = i + 1; j < boxes.length; j++) {
			const b = boxes[j];
			if (!b || b.y - b.h / 2 > a.y + a.h / 2 + gap) break;
			if (push(a, b, gap)) pushed = true;
		}
	});
	return pushed;
}

function spreadBy(spread: number, boxes: readonly UprightBox[]) {
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
