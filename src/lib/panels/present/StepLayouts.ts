import type { Case } from '#lib/case/case.ts';
import { staged, type Stage, type Staged } from '#lib/graph/stage/staged.ts';

/** The steps of a story on one stage, each laid out when it is first asked for. */
export class StepLayouts {
	readonly #source: Case;
	readonly #stage: Stage;
	readonly #known = new Map<number, Staged>();

	constructor(source: Case, stage: Stage) {
		this.#source = source;
		this.#stage = stage;
	}

	/** The step at a place of the story. */
	at(place: number): Staged {
		const known = this.#known.get(place);
		if (known) return known;
		const step = this.#source.story[place];
		if (!step) throw new RangeError(`The story has no step ${place}.`);
		const fresh = staged(this.#source, step, this.#stage);
		this.#known.set(place, fresh);
		return fresh;
	}

	/** The place of a step that was not laid out yet, the nearest to `place`; null when all were. */
	missing(place: number): number | null {
		const places = [...this.#source.story.keys()].filter((each) => !this.#known.has(each));
		// The next step is asked for more often than the one before.
		const far = (each: number) => Math.abs(each - place - 0.1);
		return places.sort((one, other) => far(one) - far(other))[0] ?? null;
	}
}
