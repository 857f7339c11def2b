import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { Case, Id, Step } from '#lib/case/case.ts';
import { keyTiesOf } from '#lib/case/story/builds.ts';
import { stageInWorker } from '#lib/layout/stage/stageInWorker.ts';
import { inScheme, type Stage, type Staged } from '#lib/layout/stage/staged.ts';
import type { ColorScheme } from '#lib/scene/palette.ts';
import { projector } from '#lib/stage/projector.ts';
import { stageOn } from '#lib/stage/stageOn.ts';
import { after } from '#lib/ui/after.ts';

/** A step as it is laid out for the stage, with the case as it was then. */
export interface StepPicture {
	readonly source: Case;
	readonly stage: Stage;
	readonly staged: Staged;
}

/** Nothing is laid out before nothing has changed for this long, in ms: typing comes first. */
const pauseMs = 400;
/** The height that most bands leave for a picture, in px. */
const usualHeight = 844;

/** The pictures of steps while these are written: each is laid out in the background, and stays until the next is. */
export class StepPictures {
	readonly #scheme: () => ColorScheme;
	readonly #known = new SvelteMap<Id, StepPicture & { readonly made: string }>();
	/** The steps whose pictures are in sight. */
	readonly #seen = new SvelteSet<Id>();
	/** The height of the picture on the stage, in px; its width is that of the stage. */
	height = $state(usualHeight);
	/** What is being laid out. */
	#making = '';
	#stop = () => {};

	constructor(scheme: () => ColorScheme) {
		this.#scheme = scheme;
	}

	/** The last picture of a step, in the colours of now; null before the first. */
	of(id: Id): StepPicture | null {
		const known = this.#known.get(id);
		if (!known) return null;
		return { ...known, staged: inScheme(known.source, known.staged, this.#scheme()) };
	}

	/** Says that the picture of a step is in sight, until the returned function is called. */
	see(id: Id): () => void {
		this.#seen.add(id);
		return () => this.#seen.delete(id);
	}

	/**
	 * Lays out what is in sight and no longer true, the open step first, once nothing changes any more. Returns
	 * a function that calls it off.
	 */
	keepUp(source: Case, steps: readonly Step[], open: Step | null): () => void {
		const picture = { w: projector.w, h: this.height };
		const stage = stageOn({ stage: projector, picture }, 0);
		const others = steps.filter((step) => step !== open && this.#seen.has(step.id));
		return after(pauseMs, () => this.#lay(source, stage, open ? [open, ...others] : others));
	}

	/** Stops what is being laid out. */
	stop() {
		this.#stop();
		this.#making = '';
	}

	#lay(source: Case, stage: Stage, seen: readonly Step[]) {
		const inputs = seen.map((step) => ({ step, made: inputOf(source, stage, step) }));
		const old = inputs.filter(({ step, made }) => this.#known.get(step.id)?.made !== made);
		const making = old.map(({ step, made }) => `${step.id} ${made}`).join();
		if (making === this.#making) return;
		this.stop();
		if (old.length === 0) return;
		this.#making = making;
		const steps = old.map(({ step }) => step);
		this.#stop = stageInWorker({ source, stage, steps }, (id, staged) => {
			const { made = '' } = old.find(({ step }) => step.id === id) ?? {};
			this.#known.set(id, { source, stage, staged, made });
		});
	}
}

const numbers = new WeakMap<object, number>();
let count = 0;

/** A number for each object, which tells it from all others; 0 for none. */
function numberOf(object: object | undefined): number {
	if (!object) return 0;
	const number = numbers.get(object) ?? ++count;
	numbers.set(object, number);
	return number;
}

/** Everything that decides the picture of a step on a stage; its words do only by the ties they are about. */
function inputOf(source: Case, stage: Stage, step: Step): string {
	const { actors, ties, tieTypes, blocs, tensions, asserters, layout, placements } = source;
	const facts = [actors, ties, tieTypes, blocs, tensions, asserters, layout];
	const placement = placements.steps.get(step.id);
	const { show, without, names } = step;
	const keyTies = [...keyTiesOf(source, step)];
	const numbered = [...facts, placement].map(numberOf);
	return JSON.stringify([numbered, stage, show, without, names, keyTies]);
}
