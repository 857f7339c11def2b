import type { Id, Placement } from '#lib/case/case.ts';
import type { OtherNames } from '#lib/case/story/apart.ts';
import type { TensionFilter } from '#lib/case/tensionFilter.ts';
import type { ColorScheme } from './palette.ts';

/** How a case is drawn: everything that decides its scene, except the case itself. */
export interface Look extends ColorScheme, Partial<Placement> {
	readonly tensionFilters: readonly TensionFilter[];
	/** How large shapes and names are; `screenSizes` if it is left out. */
	readonly sizes?: Sizes;
	/** Draws names larger by this factor than `sizes` says; they break into lines as before. */
	readonly nameScale?: number;
	/** How colours are changed; without it, they stay as in the palette. */
	readonly tones?: Tones;
	/** The ties that the picture is about, which stand out from the others; none or all of them: no tie does. */
	readonly keyTies?: ReadonlySet<Id>;
	/** Whether lines tell their poles without colour, as on paper: those of pole b are double. */
	readonly doubled?: boolean;
	/** Names that the picture has instead of those of the case. */
	readonly names?: OtherNames;
	/** The ties that bend to make room for one another; without it, all of them. */
	readonly ties?: Pick<ReadonlySet<Id>, 'has' | 'size'>;
}

/** The smallest value, for an actor without ties, and how much the most tied actor adds to it. */
interface Range {
	readonly least: number;
	readonly growth: number;
}

/** Widths of shapes and font sizes of names, in model units. */
export interface Sizes {
	readonly shape: Range;
	readonly name: Range;
	/** The least font size of initials of one or two letters; in proportion to their shape if left out. */
	readonly initials?: number;
}

/** Changes to the colours of ties and rings: one with less contrast to the paper (WCAG 2.2) is mixed with ink. */
export interface Tones {
	/** The least contrast of ties, whose words have their colour. */
	readonly contrast: number;
	/** The least contrast of the rings of blocs. */
	readonly ring: number;
}

/** Sizes for a reader at a desk. */
export const screenSizes: Sizes = {
	shape: { least: 26, growth: 26 },
	name: { least: 14, growth: 6 }
};

/** Sizes for paper, where the smallest names, the labels and the initials are of one size. */
export const paperSizes: Sizes = {
	shape: { least: 34, growth: 16 },
	name: screenSizes.name,
	initials: 14
};

/**
 * Size of every name on the stage, in model units. The stage is zoomed in until the last row can read names
 * of this size; ties and their labels are sized in proportion.
 */
export const stageName = 18;

/** What a projector needs: all names large, shapes small in comparison, colours deep (WCAG 1.4.6). */
export const stageLook = {
	sizes: { shape: { least: 20, growth: 9.1 }, name: { least: stageName, growth: 0 } },
	tones: { contrast: 7, ring: 4.5 }
} as const satisfies Partial<Look>;
