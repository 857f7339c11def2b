import type { Size } from '#lib/scene/bounds.ts';
import { paperSizes, type Look } from '#lib/scene/look.ts';

/** Space around what is drawn, in model units. */
export const air = 10;

/** The space of a picture on paper, in CSS px. Its height grows with the number of its actors. */
export interface Format {
	readonly width: number;
	readonly tallest: number;
	readonly leastHeight: number;
	readonly perActor: number;
	/** What a picture that is not clear gets more; with more than that, pages would spill. */
	readonly more: number;
	/** CSS px per model unit: the smallest letters have 14 units. */
	readonly scale: number;
}

/** Letters of 9 pt, the smallest that are printed. */
const small = 12 / 14;

/**
 * Pictures across a page, on a quarter of one that lies or on its half that stands, and of the whole story on a page
 * or on twice its size.
 */
export const formats = {
	page: {
		width: 680,
		tallest: 335,
		leastHeight: 190,
		perActor: 10,
		more: 15,
		scale: small
	},
	quarter: { width: 465, tallest: 212, leastHeight: 135, perActor: 12, more: 16, scale: small },
	half: { width: 465, tallest: 420, leastHeight: 200, perActor: 18, more: 20, scale: small },
	poster: { width: 680, tallest: 440, leastHeight: 300, perActor: 12, more: 0, scale: small },
	large: { width: 940, tallest: 860, leastHeight: 300, perActor: 18, more: 0, scale: 1 }
} as const satisfies Record<string, Format>;
/** The format of all pictures of a handout; on the last page of quarters, some may have a half. */
export type FormatName = Exclude<keyof typeof formats, 'half'>;

/** The sheet for this many actors, in model units. */
export function roomOf(format: Format, actors: number, more = 0): Size {
	const height = Math.min(format.tallest, format.leastHeight + format.perActor * actors) + more;
	return { w: format.width / format.scale - 2 * air, h: height / format.scale - 2 * air };
}

/** How everything looks on paper, where colours may be greys. */
export const paperLook = {
	theme: 'light',
	sizes: paperSizes,
	doubled: true
} as const satisfies Partial<Look>;
