import type { Case } from '#lib/case/case.ts';
import { StepLayouts } from '#lib/stage/StepLayouts.ts';
import type { ThemeChoice } from '#lib/state/ThemeChoice.svelte.ts';

/** Two shapes of picture: beside the question, or on a phone above it. Lengths in px. */
const wide = { size: { w: 760, h: 540 }, namePx: 16 };
const narrow = { size: { w: 360, h: 400 }, namePx: 12.5 };
/** A picture with less width than this gets the narrow shape, in px. */
const leastWide = 560;

/** The pictures of a lesson: each step is laid out once, however many questions it has. */
export class LessonPictures {
	readonly source: Case;
	readonly #theme: ThemeChoice;
	/** How much width there is for the picture, in px; 0 before it is known. */
	width = $state(0);

	constructor(source: Case, theme: ThemeChoice) {
		this.source = source;
		this.#theme = theme;
	}

	/** Width and height of the picture, in px. */
	size = $derived.by(() => this.#stage.size);
	#stage = $derived(this.width >= leastWide ? wide : narrow);
	/** The layouts in this shape; null before the width is known. */
	layouts = $derived.by(() => {
		if (this.width === 0) return null;
		return new StepLayouts(this.source, this.#stage, () => this.#theme.scheme);
	});
}
