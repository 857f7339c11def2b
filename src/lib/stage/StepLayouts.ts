import { createSubscriber } from 'svelte/reactivity';
import type { Case, Id, Step } from '#lib/case/case.ts';
import { stageInWorker } from '#lib/layout/stage/stageInWorker.ts';
import { inScheme, staged, type Stage, type Staged } from '#lib/layout/stage/staged.ts';
import type { ColorScheme } from '#lib/scene/palette.ts';

/** How long the step that is shown has the processor for itself, in ms. */
const pauseMs = 300;
/** Who stays at a step for this long, in ms, is not leafing through the story. */
const stayMs = 5000;

/** The parts of a step that does not belong to a story. */
const aside = {
	id: '',
	title: '',
	caption: '',
	notes: [],
	questions: [],
	predictions: [],
	frame: []
};

/** The steps of a story on one stage, each laid out when it is first asked for. */
export class StepLayouts {
	readonly #source: Case;
	readonly #stage: Stage;
	readonly #scheme: () => ColorScheme;
	readonly #known = new Map<number | Id, Staged>();
	#tell = () => {};
	readonly #listen = createSubscriber((update) => {
		this.#tell = update;
	});

	/** `scheme` is asked for each time, because another one needs no new layout. */
	constructor(source: Case, stage: Stage, scheme: () => ColorScheme) {
		this.#source = source;
		this.#stage = stage;
		this.#scheme = scheme;
	}

	/** The step at this index of the story. */
	at(place: number): Staged {
		const step = this.#source.story[place];
		if (!step) throw new RangeError(`The story has no step ${place}.`);
		return this.#laid(place, step);
	}

	/** The step at this index once it is laid out in the background; null, and reactive, until then. */
	ready(place: number): Staged | null {
		this.#listen();
		return this.#known.has(place) ? this.at(place) : null;
	}

	/** Everything that takes part in a tension, laid out like a step. */
	through(tension: Id): Staged {
		return this.#laid(tension, { ...aside, show: { tension, actors: [], ties: [] } });
	}

	#laid(name: number | Id, step: Step): Staged {
		const known = this.#known.get(name) ?? staged(this.#source, step, this.#stage);
		const laid = inScheme(this.#source, known, this.#scheme());
		this.#known.set(name, laid);
		return laid;
	}

	/**
	 * Lays out other steps in the background: soon the neighbours of `place`, and once the speaker stays there
	 * the rest, which only the overview shows. Returns a function that stops it. A step that is asked for
	 * before it is ready is laid out at once. `pause` is how long the first of them waits, in ms.
	 */
	prepare(place: number, pause = pauseMs): () => void {
		let stop = () => {};
		const begin = (farthest: number) => {
			stop();
			const steps = this.#missing(place, farthest);
			if (steps.length === 0) return;
			const staging = { source: this.#source, stage: this.#stage, steps };
			stop = stageInWorker(staging, (id, laid) => {
				const at = this.#source.story.findIndex((step) => step.id === id);
				if (!this.#known.has(at)) this.#known.set(at, laid);
				this.#tell();
			});
		};
		const soon = setTimeout(() => begin(1), pause);
		const later = setTimeout(() => begin(Infinity), stayMs);
		return () => {
			clearTimeout(soon);
			clearTimeout(later);
			stop();
		};
	}

	#missing(place: number, farthest: number): Step[] {
		const { story } = this.#source;
		// The next step is needed more often than the previous one.
		const far = (each: number) => Math.abs(each - place - 0.1);
		const places = [...story.keys()].filter(
			(each) => !this.#known.has(each) && far(each) < farthest + 0.5
		);
		return places.sort((one, other) => far(one) - far(other)).flatMap((each) => story[each] ?? []);
	}
}
