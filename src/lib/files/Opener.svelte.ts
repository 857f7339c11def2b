import type { Case } from '#lib/case/case.ts';
import { titleOf } from '#lib/case/story/titles.ts';
import type { EmbeddedCase } from '#lib/formats/embedded/embedded.ts';
import { layouts } from '#lib/layout/layouts.ts';
import type { Desk } from '#lib/import/Desk.ts';
import type { Report } from '#lib/import/makeCase.ts';
import type { View } from '#lib/state/View.svelte.ts';
import { fromQuery } from '#lib/state/viewLink.ts';
import { words } from '#lib/words/words.ts';
import type { Failure } from './failure.ts';
import type { Stage } from './readFile.ts';

/** Opens files in place of the case on the page, which stays as it is if opening fails. */
export class Opener {
	readonly #view: View;
	/** The message on the case that was opened last. */
	#said = $state.raw<{ of: Case; lines: readonly string[]; report?: Report } | null>(null);
	/** Stops what is being opened; opening another file stops the one before. */
	#stop = new AbortController();
	/** How far the opening of a file is; null if none is being opened. */
	stage = $state<Stage | null>(null);
	failure = $state.raw<Failure | null>(null);
	/** Tables that wait for somebody to say what they hold. */
	desk = $state.raw<Desk | null>(null);

	constructor(view: View) {
		this.#view = view;
	}

	/** What is told of the case on the page, as long as it is the one that was opened last. */
	#saying = $derived.by(() => (this.#said?.of === this.#view.document.opened ? this.#said : null));
	/** The message on what was opened. */
	lines = $derived.by(() => {
		if (this.stage) return [words.open.stages[this.stage]];
		return this.#saying?.lines ?? [];
	});

	/** What became of the rows of the table that the case was made from. */
	get report(): Report | null {
		return this.#saying?.report ?? null;
	}

	/** Puts the message away; what is being opened is stopped. */
	dismiss() {
		this.#stop.abort();
		this.stage = null;
		this.#said = null;
	}

	/** Opens the file, as one step of undo; of several files, it opens none, unless they are tables. */
	async open(files: readonly File[], pasted = false) {
		const [file] = files;
		if (!file) return;
		this.#stop.abort();
		const { signal } = (this.#stop = new AbortController());
		const onStage = (stage: Stage) => !signal.aborted && (this.stage = stage);
		this.stage = 'reading';
		this.failure = null;
		const { openAny } = await import('./openAny.ts');
		const found = await openAny({ files, pasted, onStage, signal });
		if (signal.aborted) return 'desk' in found && found.desk.end();
		this.stage = null;
		if ('carried' in found) this.#show(found.carried, file.name);
		else if ('desk' in found) this.desk = found.desk;
		else this.failure = found.failure;
	}

	/** Opens the case that tables have become, as one step of undo. */
	bring(source: Case, line: string, report: Report) {
		this.#show({ case: source, view: null }, this.desk?.previews[0]?.name ?? '');
		const lines = [...(this.#said?.lines ?? []), line];
		this.#said = { of: source, lines, report };
		this.clearDesk();
	}

	/** Puts tables away; the case on the page stays as it is. */
	clearDesk(failure: Failure | null = null) {
		this.desk?.end();
		this.desk = null;
		this.failure = failure;
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
