import type { Id, LabelPlace } from '#lib/case/case.ts';
import type { NameSide } from '#lib/case/vocabulary.ts';
import type { Line } from './lines.ts';
import type { Shape } from './shapes.ts';

/** An actor as drawn. Lengths in model units, colours as #rrggbb. */
export interface SceneNode {
	readonly id: Id;
	readonly x: number;
	readonly y: number;
	/** Width and height of the shape, with its ring. */
	readonly size: number;
	readonly shape: Shape;
	readonly fill: string;
	/** Colour of the ring that the shape of a bloc has. */
	readonly ring: string;
	/** Colour of the initials on the fill. */
	readonly onFill: string;
	readonly initials: string;
	/** Font size of the initials; in proportion to the shape if left out. */
	readonly initialsSize?: number;
	/** The name beside the shape, broken into lines. */
	readonly lines: readonly string[];
	readonly nameSide: NameSide;
	readonly fontSize: number;
}

/** A tie as drawn. */
export interface SceneEdge extends Line {
	readonly id: Id;
	readonly source: Id;
	readonly target: Id;
	/** See `bendsOf`. */
	readonly bend: number;
	/** How far beside the middle of its actors it would end with only the ties of its pair; see `swaysOf`. */
	readonly sway: number;
	/** How far it starts and ends there, because others end there too; see `spreadEnds`. */
	readonly startSway: number;
	readonly endSway: number;
	readonly color: string;
	/** The halo that marks a private arena. */
	readonly halo: boolean;
	readonly label: string;
	/** Font size of the label; `tieFontSize` if it is left out. */
	readonly labelSize?: number;
	/** Whether the label has an outline, which tells pole a from pole b without colour. */
	readonly outlined: boolean;
	/** Whether the line is drawn as two, which tells pole b from pole a without colour. */
	readonly doubled?: boolean;
	/** Where the label goes before all other places. */
	readonly labelPlace?: LabelPlace;
	/** Drawing order, from 0 at the back to below `orders`; ties of one order are drawn alike. */
	readonly order: number;
}

/** The whole case as a picture: everything about its appearance except what stands out at the moment. */
export interface Scene {
	readonly paper: string;
	readonly ink: string;
	/** Colour of the ring around a picked actor. */
	readonly mark: string;
	readonly nodes: ReadonlyMap<Id, SceneNode>;
	readonly edges: ReadonlyMap<Id, SceneEdge>;
	/** The ties that make room for one another at their ends. */
	readonly together: Pick<ReadonlySet<Id>, 'has' | 'size'>;
}

/** Names are broken at this width, in model units. */
export const labelWidth = 118;
/** Space between the shape and its name. */
export const labelGap = 4;
export const lineHeight = 1.2;
export const tieFontSize = 14;
