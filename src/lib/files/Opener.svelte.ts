import type { Case } from '#lib/case/case.ts';
import { CaseError, type Fault } from '#lib/case/fault.ts';
import { titleOf } from '#lib/case/story/titles.ts';
import type { EmbeddedCase } from '#lib/formats/embedded/embedded.ts';
import { OpenError, type OpenFault } from '#lib/formats/OpenError.ts';
import { layouts } from '#lib/layout/layouts.ts';
import type { View } from '#lib/state/View.svelte.ts';
import { fromQuery } from '#lib/state/viewLink.ts';
import { words } from '#lib/words/words.ts';

/** Why a file was not opened; for a case with faults, with all of them. */
export interface Failure {
	readonly file: string;
	readonly reason: OpenFault | 'faulty' | 'several files' | 'failed';
	readonly faults: readonly Fault[];
}

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
		const [file, second] = files;
		if (!file) return;
		const run = ++this.#run;
		this.working = true;
		this.failure = null;
		try {
			if (second) throw new TooMany();
			const carried = await read(file);
			if (run === this.#run) this.#show(carried);
		} catch (error) {
			if (run === this.#run) this.failure = failureOf(error, file.name);
		} finally {
			if (run === this.#run) this.working = false;
		}
	}

	#show({ case: source, view: query }: EmbeddedCase) {
		const former = titleOf(this.#view.case);
		const { view, ignored, tooLong } = fromQuery(query ?? '', source, layouts);
		const withView = query !== null && !tooLong;
		this.#view.openCase(source, withView ? view : null);
		const told = words.open.opened(titleOf(source), withView, former);
		const leftOut = tooLong || ignored.length > 0 ? [words.open.ignored] : [];
		this.#said = { of: source, lines: [told, ...leftOut] };
	}
}

class TooMany extends Error {}

/** The code that reads files is loaded with the first file. */
async function read(file: File): Promise<EmbeddedCase> {
	const [{ openFile }, { fullyArranged }] = await Promise.all([
		import('#lib/formats/open.ts'),
		import('#lib/layout/fullyArranged.ts')
	]);
	const carried = await openFile(file);
	return { ...carried, case: await fullyArranged(carried.case) };
}

/** The reader always gets a sentence of ours, never the technical message. */
function failureOf(error: unknown, file: string): Failure {
	if (error instanceof CaseError) return { file, reason: 'faulty', faults: error.faults };
	if (error instanceof OpenError) return { file, reason: error.fault, faults: [] };
	return { file, reason: error instanceof TooMany ? 'several files' : 'failed', faults: [] };
}
