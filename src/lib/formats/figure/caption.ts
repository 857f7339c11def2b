import type { Line } from '#lib/scene/lines.ts';
import type { Shape } from '#lib/scene/shapes.ts';

/** What an entry of the legend shows before its words. Colours as #rrggbb. */
export type Sample =
	| { kind: 'line'; line: Line; color: string; halo: boolean }
	| { kind: 'shape'; shape: Shape; color: string; initials: string; onColor: string }
	| { kind: 'sign'; sign: string; color: string };

export interface LegendGroup {
	readonly title: string;
	readonly entries: readonly { readonly sample: Sample; readonly label: string }[];
}

/** What is written around a picture; what is empty takes no room. */
export interface Caption {
	readonly title: string;
	readonly subtitle: string;
	readonly legend: readonly LegendGroup[];
	/** Set under the picture, a paragraph each. */
	readonly notes: readonly string[];
}
