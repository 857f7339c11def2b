import type { Point } from '#lib/case/case.ts';
import type { Bounds, Size } from '#lib/scene/bounds.ts';

/** What is to be kept in a narrow window when the whole picture would be too small to read. */
export interface FocusPoint extends Point {
	/** How near names can be read: px to a unit. */
	zoom: number;
}

/** Room around what is framed, in px; below it are the controls. */
const padding = { side: 36, top: 36, bottom: 72 };
/** Closer than this a small picture would only look coarse. */
export const closest = 1.5;
/** A window of fewer px across shows a whole case too small to read. */
export const narrow = 576;

/**
 * How a window shows all of a part of the picture; or, where it is narrow and told the heart of that
 * part, as much around it as can be read.
 */
export function framing({ x, y, w, h }: Bounds, window: Size, focusPoint: FocusPoint | null) {
	const room = {
		w: Math.max(1, window.w - 2 * padding.side),
		h: Math.max(1, window.h - padding.top - padding.bottom)
	};
	const whole = Math.min(closest, room.w / w, room.h / h);
	const kept = window.w < narrow ? focusPoint : null;
	const zoom = Math.max(whole, kept?.zoom ?? 0);
	const middle = {
		x: middleOf(x, w, room.w / zoom, kept?.x),
		y: middleOf(y, h, room.h / zoom, kept?.y)
	};
	const pan = {
		x: window.w / 2 - middle.x * zoom,
		y: padding.top + room.h / 2 - middle.y * zoom
	};
	return { zoom, pan };
}

/** How a window shows a sheet as large as there is room for, to its very edge. */
export function filling({ x, y, w, h }: Bounds, window: Size) {
	const zoom = Math.min(window.w / w, window.h / h);
	const pan = { x: window.w / 2 - (x + w / 2) * zoom, y: window.h / 2 - (y + h / 2) * zoom };
	return { zoom, pan };
}

/** The middle of a stretch; where there is no room for all of it, as near the heart as its ends allow. */
function middleOf(
	start: number,
	length: number,
	room: number,
	focusPoint = start + length / 2
): number {
	if (room >= length) return start + length / 2;
	return Math.max(start + room / 2, Math.min(start + length - room / 2, focusPoint));
}
