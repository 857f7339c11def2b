import { overlapAcross, overlapDown, type UprightBox } from './geometry.ts';

/** Room kept between boxes, in model units, where nothing else is said. */
const usual = 10;
/** So long boxes are only pushed; a heap that has not parted by then is spread out as well. */
const patience = 400;
const spread = 1.02;

/**
 * Pushes overlapping boxes apart along the shorter way, half each, until none overlap. Order and
 * input decide everything; what does not overlap stays where it is. With `keep`, which brings a box back
 * to where it may be, some may overlap still.
 */
export function separate(
	boxes: readonly UprightBox[],
	gap = usual,
	keep: (box: UprightBox) => void = () => {}
): UprightBox[] {
	const moved = boxes.map((box) => ({ ...box }));
	for (let round = 0; round < 2 * patience && pushAll(moved, gap); round++) {
		if (round >= patience) spreadAll(moved);
		moved.forEach(keep);
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
