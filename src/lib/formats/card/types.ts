import type { LegendGroup } from '#lib/formats/figure/caption.ts';
import type { Pen } from '#lib/formats/display/lettering.ts';
import type { Bounds } from '#lib/scene/bounds.ts';
import type { Emphasis } from '#lib/scene/emphasis.ts';
import type { Scene } from '#lib/scene/scene.ts';

/** What is shown in the place of a link: words at the left, the picture at the right. Lengths in px. */
export interface Card extends Pen {
	readonly width: number;
	readonly height: number;
	readonly scene: Scene;
	readonly emphasis: Emphasis;
	/** The part of the scene that is shown, in model units. */
	readonly region: Bounds;
	readonly title: string;
	readonly subtitle: string;
	readonly legend: readonly LegendGroup[];
	/** The name of the program. */
	readonly mark: string;
	/** Colour of the quieter text. */
	readonly muted: string;
}
