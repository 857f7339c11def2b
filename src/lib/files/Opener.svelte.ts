import type { Case } from '#lib/case/case.ts';
import { titleOf } from '#lib/case/story/titles.ts';
import type { EmbeddedCase } from '#lib/formats/embedded/embedded.ts';
import { layouts } from '#lib/layout/layouts.ts';
import type { View } from '#lib/state/View.svelte.ts';
import { fromQuery } from '#lib/state/viewLink.ts';
import { words } from '#lib/words/words.ts';
import { failureOf, readFile, type Failure } from './readFile.ts';

/** Opens files in place of the case on the page, which stays as it is if opening fails. */
export class Opener {
	readonly #view: View;
	/** The message on the case that was opened last. */
	#said = $state.raw<{ of: Case; lines: readonly string[] } | null>(null);
	/** Number of the current run; opening another file makes the results of earlier runs obsolete. */
	#run = 0;
	working = $state(false);
	failure = $state.raw<Failure | null>(null);

	constructor(view: View) {
		this.#view = view;
	}

	/** The message on what was opened, as long as it is still on the page. */
	lines = $derived.by(() => {
		if (this.working) return [words.open.working];
		return this.#said?.of === this.#view.document.opened ? this.#said.lines : [];
	});

	dismiss() {
		this.#said = null;
	}

	/** Opens the file, as one step of undo; of several files, it opens none. */
	async open(files: readonly File[]) {
		const [file] = files;
		if (!file) return;
		const run = ++this.#run;
		this.working = true;
		this.failure = null;
		try {
			const carried = await readFile(files);
			if (run === this.#run) this.#show(carried, file.name);
		} catch (error) {
			if (run === this.#run) this.failure = failureOf(error, file.name);
		} finally {
			if (run === this.#run) this.working = false;
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
