/** The space that a menu leaves to the edges of the window, in px. */
const margin = 8;

/** The corner of a menu that opens at a point: on the other side of the point where the window has no room for it. */
export function placeMenu(
	{ x, y }: { x: number; y: number },
	{ width, height }: { width: number; height: number },
	window = { width: innerWidth, height: innerHeight }
): { x: number; y: number } {
	return { x: along(x, width, window.width), y: along(y, height, window.height) };
}

function along(at: number, size: number, room: number): number {
	const fits = at + size + margin <= room;
	const last = Math.max(margin, room - size - margin);
	return Math.min(last, Math.max(margin, fits ? at : at - size));
}
