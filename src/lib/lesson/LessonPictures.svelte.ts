import type { Case } from '#lib/case/case.ts';
import type { Hidden } from '#lib/case/lesson/question.ts';
import type { Staged } from '#lib/layout/stage/staged.ts';
import { StepLayouts } from '#lib/stage/StepLayouts.ts';
import type { ThemeChoice } from '#lib/state/ThemeChoice.svelte.ts';
import { pairStage } from './pairStage.ts';
import { low, narrow, wide } from './shapes.ts';

/** What a phone shows above a question. */
const strip = { w: 360, h: 104 };
/** A window with less width than this gets the narrow shape, in px. */
const leastWide = 640;

/** A window lower than this, and no narrower, is a phone held sideways; in px, as in the styles of the screens. */
const leastHigh = 480;
const leastLow = 560;

/** The pictures of a lesson: each step is laid out once, however many questions it has. */
export class LessonPictures {
	readonly source: Case;
	readonly #theme: ThemeChoice;
	/** The width of the window, in px; 0 before it is known. */
	width = $state(0);
	/** The height of the window, in px; 0 before it is known. */
	height = $state(0);

	constructor(source: Case, theme: ThemeChoice) {
		this.source = source;
		this.#theme = theme;
	}

	/** Whether there is room for the picture of a step beside or above a question. */
	roomy = $derived.by(() => this.#low || this.width >= leastWide);
	#low = $derived.by(() => this.width >= leastLow && this.height > 0 && this.height <= leastHigh);
	#stage = $derived.by(() => (this.#low ? low : this.roomy ? wide : narrow));
	/** Width and height of the picture, in px. */
	size = $derived.by(() => this.#stage.size);
	/** The layouts in this shape; null before the width is known. */
	layouts = $derived.by(() => {
		if (this.width === 0) return null;
		return new StepLayouts(this.source, this.#stage, () => this.#theme.scheme);
	});

	/** The picture of the step at this index of the story; null before the width is known. */
	whole = (place: number): Staged | null => this.layouts?.at(place) ?? null;

	/** The two actors of the tie that is asked about, for a phone; null if the step does not show the tie. */
	pair(place: number, { tie, hides }: Hidden): Staged | null {
		const laid = this.whole(place);
		const how = { size: strip, hidesWay: hides === 'direction' };
		return laid && pairStage(this.source, laid, tie, how);
	}
}
