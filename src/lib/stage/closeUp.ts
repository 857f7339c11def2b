import { filling } from '#lib/graph/framing.ts';
import type { Bounds, Size } from '#lib/scene/bounds.ts';

/** What a camera has to show of a sheet. */
interface Wanted {
	readonly sheet: Bounds;
	/** The window that the sheet fills when nothing takes room from it, in px. */
	readonly full: Size;
	/** The part that has to be in sight as a whole. */
	readonly part: Bounds;
}

/** The space around the part, as a share of the sheet. */
const margin = 0.015;

/**
 * The zoom and position at which a window that may be lower than usual shows a part of a sheet. The picture
 * is neither enlarged nor moved more than that needs, because the class knows where everybody stands.
 */
export function closeUp({ sheet, full, part }: Wanted, window: Size) {
	const air = margin * sheet.w;
	const { w, h } = { w: part.w + 2 * air, h: part.h + 2 * air };
	const usual = filling(sheet, full).zoom;
	const zoom = Math.min(usual, window.w / w, window.h / h);
	const view = { w: window.w / zoom, h: window.h / zoom };
	// In its usual place the sheet is in the middle across, and begins at the upper edge.
	const x = clamped(sheet.x + (sheet.w - view.w) / 2, part.x - air, w, view.w);
	const y = clamped(sheet.y, part.y - air, h, view.h);
	return { zoom, pan: { x: -x * zoom, y: -y * zoom } };
}

/** The start of a view of this length, as near the usual one as lets the part be inside. */
function clamped(usual: number, start: number, length: number, view: number): number {
	return Math.max(start + length - view, Math.min(start, usual));
}
