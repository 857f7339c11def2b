import { after } from '#lib/ui/after.ts';
import type { Camera } from '#lib/graph/camera.svelte.ts';
import { drawFigure } from '#lib/formats/figure/figure.ts';
import { toSvg } from '#lib/formats/figure/toSvg.ts';
import { TooLarge } from '#lib/formats/png/rasterise.ts';
import { loadOutliner } from '#lib/formats/outline/loadOutliner.ts';
import type { OutlinerReport } from '#lib/formats/outline/outlinerOf.ts';
import type { View } from '#lib/state/View.svelte.ts';
import { toQuery } from '#lib/state/viewLink.ts';
import type { Choices } from './choices.ts';
import { titleIn } from './captionOf.ts';
import { figureOf } from './figureOf.ts';
import { actorsIn } from './inView.ts';
import { fileName } from '#lib/files/fileName.ts';
import { namesOf } from '#lib/files/saveCase.ts';
import { keepChoices, keptChoices } from './storedChoices.ts';
import { makeFile, type FigureJob } from './makeFile.ts';
import { lookedOf, screenOf, subjectOf } from './onScreen.ts';
import { provenanceOf } from './provenanceOf.ts';
import { reconcileChoices } from './reconcileChoices.ts';
import { sizeInName } from './sizeOf.ts';

/** The font weights used in a figure. */
const weights = [400, 500, 600, 700];
/** The size of the file is computed when the choices have not changed for this time. */
const debounceMs = 500;

/** The result of making a file: its size in bytes, or why there is none. */
type Outcome = { readonly bytes: number } | { readonly error: unknown };

interface Made {
	readonly of: FigureJob;
	readonly outcome: Outcome;
}

/** Makes the figure of a view: draws it as choices change, and makes its file on demand. */
export class FigureMaker {
	readonly #view: View;
	readonly #camera: Camera;
	/** Each file is made only once, both to know its size and to save it. */
	readonly #files = new WeakMap<FigureJob, Promise<Blob>>();

	choices: Choices;
	/** Turns letters into shapes, once that is chosen and the code is loaded; `failed` if loading failed. */
	#outliner = $state.raw<OutlinerReport | 'failed' | null>(null);
	#loading: Promise<OutlinerReport | 'failed'> | null = null;
	#made = $state.raw<Made | null>(null);

	/** Created within a component; its work ends when the component is destroyed. */
	constructor(view: View, camera: Camera) {
		this.#view = view;
		this.#camera = camera;
		const subject = subjectOf(view);
		this.choices = $state(keptChoices(subject));
		$effect(() => keepChoices(this.choices, subject));
		$effect(() => {
			if (this.settled.lettering === 'outlines') void this.#loadLetters();
		});
	}

	settled: Choices = $derived.by(() => reconcileChoices(this.choices, this.#view.picks));
	#composed = $derived.by(() => this.#compose(this.settled));
	figure = $derived.by(() => this.#composed.figure);
	sheet = $derived.by(() => this.#composed.sheet);
	alt = $derived.by(() => this.#composed.alt);
	/** The title that the figure has without one of the reader’s own. */
	title = $derived.by(() => titleIn(this.#view));
	/** Whether there is nothing to see in the figure, so that nothing can be made of it. */
	empty = $derived.by(() => actorsIn(this.figure).length === 0);
	#drawn = $derived.by(() => drawFigure(this.#composed.figure));
	svg = $derived.by(() => toSvg(this.#composed.figure, { drawn: this.#drawn }));
	order: FigureJob = $derived.by(() => this.#orderOf(this.settled));

	/** The result of making the file with the current choices; null until it is made. */
	outcome = $derived.by(() => (this.#made?.of === this.order ? this.#made.outcome : null));
	/** Whether letters should become shapes, but cannot. */
	lettersFailed = $derived.by(
		() => this.settled.lettering === 'outlines' && this.#outliner === 'failed'
	);
	/** Characters of the figure that could not be turned into shapes. */
	missing: readonly string[] = $derived.by(() => {
		const outliner = this.#outliner;
		if (this.settled.lettering !== 'outlines' || !outliner || outliner === 'failed') return [];
		// Known only when everything has been drawn.
		void this.svg;
		return [...outliner.missing];
	});

	get name(): string {
		const { case: source, atStep, filter } = this.#view;
		const { scale, format: extension } = this.settled;
		const { id, parts } = namesOf(source);
		const shown = atStep ? [atStep.id] : filter.tensionFilters.map(({ tension }) => tension);
		const size = sizeInName(this.settled);
		return fileName({ id, parts: [...parts, ...shown] }, { size, scale, extension });
	}

	/** Makes the file when the choices have not changed for a while. Returns a function that cancels it. */
	makeSoon(): () => void {
		const { order } = this;
		let wanted = true;
		const stop = after(debounceMs, async () => {
			const made = await this.#weigh(order);
			// What was asked for earlier may come later, even when the dialog is closed.
			if (wanted) this.#made = made;
		});
		return () => {
			wanted = false;
			stop();
		};
	}

	/** The file with the current choices. Rejects as `makeFile` does. */
	async file(): Promise<Blob> {
		if (this.settled.lettering === 'outlines') await this.#loadLetters();
		return this.#make(this.order);
	}

	/** The figure as a PNG, whatever format is chosen. Rejects as `makeFile` does. */
	png(): Promise<Blob> {
		if (this.settled.format === 'png') return this.file();
		return this.#make(
			this.#orderOf(reconcileChoices({ ...this.choices, format: 'png' }, this.#view.picks))
		);
	}

	/** Whether lines could be numbered, with the other choices as they are. */
	canNumber(): boolean {
		return this.#compose({ ...this.settled, numbered: true }).figure.caption.key !== undefined;
	}

	#compose(choices: Choices) {
		const shaped = choices.lettering === 'outlines' && this.#outliner !== 'failed';
		return figureOf(
			lookedOf(this.#view),
			choices,
			screenOf(this.#camera, this.#view),
			shaped ? (this.#outliner as OutlinerReport | null) : null
		);
	}

	#orderOf(choices: Choices): FigureJob {
		const { figure, sheet } = this.#composed;
		const { document, linked } = this.#view;
		const embedded = { case: document.current, view: toQuery(linked, document.current) };
		const provenance = provenanceOf(this.#view, choices);
		return { choices, figure, sheet, drawn: this.#drawn, svg: this.svg, provenance, embedded };
	}

	#make(order: FigureJob): Promise<Blob> {
		const known = this.#files.get(order);
		if (known) return known;
		const file = makeFile(order);
		this.#files.set(order, file);
		// What is too large stays so, and it takes seconds to find the largest size that works.
		file.catch((error: unknown) => error instanceof TooLarge || this.#files.delete(order));
		return file;
	}

	async #weigh(order: FigureJob): Promise<Made | null> {
		if (order.choices.format === 'pdf' || actorsIn(order.figure).length === 0) return null;
		const outcome = await this.#make(order).then(
			({ size: bytes }) => ({ bytes }),
			(error: unknown) => ({ error })
		);
		return { of: order, outcome };
	}

	async #loadLetters() {
		this.#loading ??= loadOutliner(weights).catch(() => 'failed');
		this.#outliner = await this.#loading;
	}
}
