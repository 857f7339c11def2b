import type { Bounds } from '#lib/scene/bounds.ts';

/**
 * The part of a window that panels leave free, each along one whole side: a panel as wide as the window takes
 * space from the bottom, any other from the side where it stands. All in px, in one frame of reference; the
 * result is relative to the corner of the window. Above `top`, in px from the
 * corner of the window, notices lie.
 */
export function roomOf(window: Bounds, panels: readonly Bounds[], top = 0): Bounds {
	const edges = { left: window.x, right: window.x + window.w, bottom: window.y + window.h };
	for (const { x, y, w, h } of panels) {
		const beside =
			x >= edges.right || x + w <= edges.left || y >= edges.bottom || y + h <= window.y;
		if (beside) continue;
		if (x <= edges.left && x + w >= edges.right) edges.bottom = y;
		else if (x > edges.left) edges.right = x;
		else edges.left = x + w;
	}
	const { left, right, bottom } = edges;
	const h = Math.max(0, bottom - window.y - top);
	return { x: left - window.x, y: top, w: right - left, h };
}
