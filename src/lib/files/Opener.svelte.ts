import type { Case } from '#lib/case/case.ts';
import { CaseError, type Fault } from '#lib/case/fault.ts';
import type { EmbeddedCase } from '#lib/formats/embedded/embedded.ts';
import { OpenError, type OpenFault } from '#lib/formats/OpenError.ts';
import { layouts } from '#lib/layout/layouts.ts';
import type { View } from '#lib/state/View.svelte.ts';
import { fromQuery } from '#lib/state/viewLink.ts';
import { words } from '#lib/words/words.ts';
import { fullyArranged } from '#lib/layout/fullyArranged.ts';

/** Why a file was not opened; a case with faults has them all. */
export interface Failure {
	readonly file: string;
	readonly reason: OpenFault | 'faulty' | 'several files' | 'failed';
	readonly faults: readonly Fault[];
}

/** Opens files in the place of the case on the page, which stays as it is when that fails. */
export class Opener {
	readonly #view: View;
	/** What is to be said of the case that was opened last. */
	#said = $state.raw<{ of: Case; lines: readonly string[] } | null>(null);
	/** The run that counts; who opens another file does not want the one before. */
	#run = 0;
	working = $state(false);
	failure = $state.raw<Failure | null>(null);

	constructor(view: View) {
		this.#view = view;
	}

	/** What was opened, as long as it is what is seen. */
	lines = $derived.by(() => {
		if (this.working) return [words.open.working];
		return this.#said?.of === this.#view.document.opened ? this.#said.lines : [];
	});

	dismiss() {
		this.#said = null;
	}

	/** Opens the file, as one step that undo takes back; of several files none. */
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
		const { document } = this.#view;
		const { title: former } = document.current.about;
		const { view, ignored, tooLong } = fromQuery(query ?? '', source, layouts);
		const withView = query !== null && !tooLong;
		this.#view.openCase(source, withView ? view : null);
		const told = words.open.opened(source.about.title, withView, former);
		const leftOut = tooLong || ignored.length > 0 ? [words.open.ignored] : [];
		this.#said = { of: source, lines: [told, ...leftOut] };
	}
}

class TooMany extends Error {}

/** What reads files is loaded with the first of them. */
async function read(file: File): Promise<EmbeddedCase> {
	const { openFile } = await import('#lib/formats/open.ts');
	const carried = await openFile(file);
	return { ...carried, case: await fullyArranged(carried.case) };
}

/** Whatever went wrong, the reader hears a sentence of it, never what the machine says. */
function failureOf(error: unknown, file: string): Failure {
	if (error instanceof CaseError) return { file, reason: 'faulty', faults: error.faults };
	if (error instanceof OpenError) return { file, reason: error.fault, faults: [] };
	return { file, reason: error instanceof TooMany ? 'several files' : 'failed', faults: [] };
}
