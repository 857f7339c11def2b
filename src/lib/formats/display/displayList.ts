import type { Bounds, Size } from '#lib/scene/bounds.ts';

/**
 * A picture as plain data, in the order in which it is painted: `svg/printSvg.ts` writes it as text,
 * `canvas/paintList.ts` paints it. Lengths are in the units of the picture, colours are those of CSS.
 */
export type DisplayList = readonly DisplayItem[];
export type DisplayItem = Group | Circle | Rect | Polygon | Paths | Text;

/** What a part of the picture is called in an SVG: its id there, and the title that a reader sees over it. */
export interface Named {
	readonly id?: string;
	readonly title?: string;
}

/** Items that are moved or clipped together. */
export interface Group extends Named {
	readonly kind: 'group';
	readonly items: DisplayList;
	/** The font of all items within that do not set their own. */
	readonly font?: string;
	readonly fill?: string;
	readonly transform?: Transform;
	/** Nothing outside it is painted. It is in the units of the items. */
	readonly clip?: Clip;
	readonly cutOut?: CutOut;
}

/** Moves first, then scales or rotates. */
export interface Transform {
	readonly x: number;
	readonly y: number;
	readonly scale?: number;
	/** In degrees. */
	readonly angle?: number;
}

/** Limits what is painted of a group; `id` names it within the picture. */
export interface Clip {
	readonly id: string;
	readonly area: Bounds;
}

/** Removes what the group has painted under some shapes, completely where these are opaque black. */
export interface CutOut {
	readonly id: string;
	/** Contains everything that the group paints. */
	readonly area: Bounds;
	readonly items: DisplayList;
}

/** How shapes are painted. The default `fill` is that of their group; the default `stroke` is none. */
export interface Paint {
	readonly fill?: string;
	readonly fillOpacity?: number;
	readonly stroke?: string;
	readonly strokeWidth?: number;
	readonly lineCap?: 'round';
	readonly strokeOpacity?: number;
	readonly dash?: readonly number[];
}

export interface Circle extends Paint {
	readonly kind: 'circle';
	readonly x: number;
	readonly y: number;
	readonly radius: number;
}

export interface Rect extends Paint, Readonly<Size> {
	readonly kind: 'rect';
	readonly id?: string;
	/** 0 by default. */
	readonly x?: number;
	readonly y?: number;
	/** Radius of the corners. */
	readonly radius?: number;
}

export interface Polygon extends Paint {
	readonly kind: 'polygon';
	/** Alternating x and y of the corners. */
	readonly points: readonly number[];
}

/** Shapes painted alike, in order. */
export interface Paths extends Paint {
	readonly kind: 'paths';
	readonly paths: readonly Path[];
}

export interface Path extends Named {
	/** Path data as SVG has it. */
	readonly d: string;
	/** The position of the 0, 0 of the data. */
	readonly at?: { readonly x: number; readonly y: number };
}

/** A text of one or more lines, each with its own baseline. */
export interface Text {
	readonly kind: 'text';
	readonly lines: readonly { readonly x: number; readonly y: number; readonly text: string }[];
	readonly size: number;
	readonly weight: number;
	readonly fill?: string;
	readonly fillOpacity?: number;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly rightToLeft: boolean;
}

/** Every text that is painted with a font, concatenated. */
export function textIn(list: DisplayList): string {
	return list
		.map((item) => {
			if (item.kind === 'text') return item.lines.map(({ text }) => text).join('');
			return item.kind === 'group' ? textIn(item.items) : '';
		})
		.join('');
}
