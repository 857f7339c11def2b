import type { Point } from '#lib/case/case.ts';
import type { Bounds, Size } from '#lib/scene/bounds.ts';

/** What a narrow window keeps in sight when the whole picture would be too small to read. */
export interface FocusPoint extends Point {
	/** The zoom at which names can be read, in px per unit. */
	zoom: number;
}

/** Space around what is framed, in px; the controls are below it. */
const padding = { side: 36, top: 36, bottom: 72 };
/** In a narrow window, the line that says what is shown lies above it, and width is dear. */
const narrowPadding = { side: 16, top: 52, bottom: 80 };
/** A small picture enlarged beyond this zoom would only look coarse. */
export const closest = 1.5;
/** In a window narrower than this many px, a whole case is too small to read. */
export const narrow = 576;

/**
 * The zoom and position at which a window shows all of a part of the picture. A narrow window with a focus
 * point shows as much around that point as is readable.
 */
export function framing({ x, y, w, h }: Bounds, window: Size, focusPoint: FocusPoint | null) {
	const isNarrow = window.w < narrow;
	const { side, top, bottom } = isNarrow ? narrowPadding : padding;
	const room = { w: Math.max(1, window.w - 2 * side), h: Math.max(1, window.h - top - bottom) };
	const whole = Math.min(closest, room.w / w, room.h / h);
	const kept = isNarrow ? focusPoint : null;
	const zoom = Math.max(whole, kept?.zoom ?? 0);
	const middle = {
		x: middleOf(x, w, room.w / zoom, kept?.x),
		y: middleOf(y, h, room.h / zoom, kept?.y)
	};
	const pan = {
		x: window.w / 2 - middle.x * zoom,
		y: top + room.h / 2 - middle.y * zoom
	};
	return { zoom, pan };
}

/** The zoom and position at which a window shows a sheet as large as possible, without space around it. */
export function filling({ x, y, w, h }: Bounds, window: Size) {
	const zoom = Math.min(window.w / w, window.h / h);
	const pan = { x: window.w / 2 - (x + w / 2) * zoom, y: window.h / 2 - (y + h / 2) * zoom };
	return { zoom, pan };
}

/** The middle of a range; if all of it does not fit, as near the focus point as its ends allow. */
function middleOf(
	start: number,
	length: number,
	room: number,
	focusPoint = start + length / 2
): number {
	if (room >= length) return start + length / 2;
	return Math.max(start + room / 2, Math.min(start + length - room / 2, focusPoint));
}
