import type { Case } from '#lib/case/case.ts';
import { titleOf } from '#lib/case/story/titles.ts';
import type { EmbeddedCase } from '#lib/formats/embedded/embedded.ts';
import { layouts } from '#lib/layout/layouts.ts';
import type { View } from '#lib/state/View.svelte.ts';
import { fromQuery } from '#lib/state/viewLink.ts';
import { words } from '#lib/words/words.ts';
import { failureOf, type Failure } from './failure.ts';
import { readFile, type Stage } from './readFile.ts';

/** Opens files in place of the case on the page, which stays as it is if opening fails. */
export class Opener {
	readonly #view: View;
	/** The message on the case that was opened last. */
	#said = $state.raw<{ of: Case; lines: readonly string[] } | null>(null);
	/** Stops what is being opened; opening another file stops the one before. */
	#stop = new AbortController();
	/** How far the opening of a file is; null if none is being opened. */
	stage = $state<Stage | null>(null);
	failure = $state.raw<Failure | null>(null);

	constructor(view: View) {
		this.#view = view;
	}

	/** The message on what was opened, as long as it is still on the page. */
	lines = $derived.by(() => {
		if (this.stage) return [words.open.stages[this.stage]];
		return this.#said?.of === this.#view.document.opened ? this.#said.lines : [];
	});

	/** Puts the message away; what is being opened is stopped. */
	dismiss() {
		this.#stop.abort();
		this.stage = null;
		this.#said = null;
	}

	/** Opens the file, as one step of undo; of several files, it opens none. */
	async open(files: readonly File[]) {
		const [file] = files;
		if (!file) return;
		this.#stop.abort();
		const { signal } = (this.#stop = new AbortController());
		const onStage = (stage: Stage) => !signal.aborted && (this.stage = stage);
		this.stage = 'reading';
		this.failure = null;
		try {
			const carried = await readFile(files, { onStage, signal });
			if (!signal.aborted) this.#show(carried, file.name);
		} catch (error) {
			if (!signal.aborted) this.failure = failureOf(error, file.name);
		} finally {
			if (!signal.aborted) this.stage = null;
		}
	}

	#show({ case: source, view: query }: EmbeddedCase, file: string) {
		const former = titleOf(this.#view.case);
		const { view, ignored, tooLong } = fromQuery(query ?? '', source, layouts);
		const withView = query !== null && !tooLong;
		this.#view.openCase(source, withView ? view : null);
		const told = words.open.opened(titleOf(source), withView, former, file);
		const leftOut = tooLong || ignored.length > 0 ? [words.open.ignored] : [];
		this.#said = { of: source, lines: [told, ...leftOut] };
	}
}
