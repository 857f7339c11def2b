import type { Point } from '#lib/case/case.ts';
import type { Camera } from '#lib/graph/camera.svelte.ts';

/** The window of the picture. */
const picture = () => document.querySelector('.canvas')?.getBoundingClientRect();

/** The point of the picture under a pointer, in model units; null before the first picture. */
export function pointAt({ sight }: Camera, { clientX, clientY }: MouseEvent): Point | null {
	const box = picture();
	if (!sight || !box) return null;
	const { x1, y1, zoom } = sight;
	return { x: x1 + (clientX - box.x) / zoom, y: y1 + (clientY - box.y) / zoom };
}

/** The point in the middle of what is in sight, in model units. */
export const middleOf = ({ sight }: Camera): Point =>
	sight ? { x: (sight.x1 + sight.x2) / 2, y: (sight.y1 + sight.y2) / 2 } : { x: 0, y: 0 };

/** Where a point of the picture is, in px of the window; null before the first picture. */
export function windowAt(camera: Camera, point: Point): Point | null {
	const [at, box] = [camera.onScreen(point), picture()];
	return at && box ? { x: at.x + box.x, y: at.y + box.y } : null;
}

/** A place from which a form stands in the corner of the picture, in px of the window. */
export function cornerOf(): Point | null {
	const box = picture();
	return box ? { x: box.right - 376, y: box.y + 60 } : null;
}
