import type { Line } from '#lib/scene/lines.ts';
import type { Shape } from '#lib/scene/shapes.ts';

/** The sign in front of an entry of the legend. Colours as #rrggbb. */
export type Sample =
	| LineSample
	| { kind: 'shape'; shape: Shape; fill: string; ring: string; initials: string; onFill: string }
	/** A sign of a label, with its outline and its line if what it stands for has one. */
	| { kind: 'sign'; sign: string; color: string; outlined?: boolean; line?: LineSample };

/** A line; one that is double has `core` in its middle. */
interface LineSample {
	kind: 'line';
	line: Line;
	color: string;
	halo: boolean;
	core?: string;
}

export interface LegendGroup {
	readonly title: string;
	readonly entries: readonly { readonly sample: Sample; readonly label: string }[];
}

/** What a number on a line stands for. */
export interface KeyEntry {
	readonly number: string;
	/** Colour of the line as #rrggbb. */
	readonly color: string;
	/** The tie in words, and below it who says so. */
	readonly sentence: string;
	readonly voices: string;
}

/** The list that explains the numbers on the lines of a picture. */
export interface Key {
	readonly title: string;
	readonly entries: readonly KeyEntry[];
}

/** The texts around a picture; empty ones take no space. */
export interface Caption {
	readonly title: string;
	readonly subtitle: string;
	readonly legend: readonly LegendGroup[];
	/** Left out where lines have no numbers. */
	readonly key?: Key;
	/** Below the picture, one paragraph each. */
	readonly notes: readonly string[];
}
