import type { UprightBox } from './geometry.ts';

/** Area of the whole drawing per area of its boxes: leaves space for lines while names stay large. */
const roominess = 3.6;

/**
 * Shrinks a drawing that is spread too wide and keeps its proportions: the middles of the boxes move
 * together, and the boxes keep their size. A drawing that is dense enough stays as it is.
 */
export function densify(boxes: readonly UprightBox[]): UprightBox[] {
	const [w, h] = [extent(boxes, 'x', 'w'), extent(boxes, 'y', 'h')];
	const wanted = roominess * boxes.reduce((sum, box) => sum + box.w * box.h, 0);
	const scale = Math.min(1, Math.sqrt(wanted / (w * h || 1)));
	return boxes.map((box) => ({ ...box, x: box.x * scale, y: box.y * scale }));
}

function extent(boxes: readonly UprightBox[], at: 'x' | 'y', size: 'w' | 'h'): number {
	const low = Math.min(...boxes.map((box) => box[at] - box[size] / 2));
	const high = Math.max(...boxes.map((box) => box[at] + box[size] / 2));
	return high - low;
}
