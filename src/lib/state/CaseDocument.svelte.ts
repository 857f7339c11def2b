import type { Case } from '#lib/case/case.ts';
import type { Edit, EditName } from '#lib/case/edit.ts';

/** How many changes undo can take back. */
const undoDepth = 200;

/** The case as it was at one time, and as it was once opened. */
interface Version {
	readonly case: Case;
	readonly opened: Case;
}

/** A change that was made: what it did, and the version on its other side. */
interface Change {
	readonly name: EditName;
	readonly version: Version;
}

/**
 * The case being worked on, its past and its future. Every change goes through `apply` or `amend`; another
 * case takes its place through `open`, which can be taken back like any other step.
 */
export class CaseDocument {
	/** The page's own case, as it was left when another was opened. */
	#own: Version;
	#version: Version;
	/** The changes up to now, the last one last, each with the version before it. */
	#past = $state.raw<readonly Change[]>([]);
	/** The changes taken back, the next one first, each with the version after it. */
	#future = $state.raw<readonly Change[]>([]);
	/** What made the version that is current, while it goes on. */
	#gesture: symbol | null = null;

	constructor(source: Case) {
		this.#own = { case: source, opened: source };
		this.#version = $state.raw(this.#own);
	}

	/** Told just before another case takes the place of this one, also by undo: each as it was opened. */
	onturn: (from: Case, to: Case) => void = () => {};

	get current(): Case {
		return this.#version.case;
	}

	/** The case as it was opened, from which the current one has come by edits. */
	get opened(): Case {
		return this.#version.opened;
	}

	/** Whether it is the page’s own case, which a link to the page opens. */
	get linkable(): boolean {
		return this.opened === this.#own.opened;
	}

	/** Whether nothing was done to the case since it was opened. */
	get untouched(): boolean {
		return this.#past.at(-1)?.version.opened !== this.opened;
	}

	get canUndo(): boolean {
		return this.#past.length > 0;
	}

	get canRedo(): boolean {
		return this.#future.length > 0;
	}

	/** What undo would take back; null when there is nothing. */
	get undoName(): EditName | null {
		return this.#past.at(-1)?.name ?? null;
	}

	/** What redo would do again; null when there is nothing. */
	get redoName(): EditName | null {
		return this.#future[0]?.name ?? null;
	}

	/**
	 * The one way to change the case. An edit that changes nothing leaves no step behind; edits of one
	 * gesture, such as the words typed into a field, are one step together, until something else is done.
	 */
	apply(edit: Edit, gesture: symbol | null = null) {
		const next = edit.apply(this.current);
		if (next === this.current) return;
		const goesOn = gesture !== null && gesture === this.#gesture;
		const past = goesOn ? this.#past : this.#pastWith(edit.name(this.current));
		this.#go(past, { case: next, opened: this.opened }, []);
		this.#gesture = gesture;
	}

	/** Changes the case without a step to take back: for what was not the reader’s doing. */
	amend(edit: Edit) {
		this.#version = { case: edit.apply(this.current), opened: this.opened };
	}

	/** Puts another case in the place of this one. */
	open(source: Case) {
		this.#turnTo({ case: source, opened: source });
	}

	/** Puts the page's own case, as it was left, in the place of another. */
	reopenOwn() {
		if (!this.linkable) this.#turnTo(this.#own);
	}

	undo() {
		const last = this.#past.at(-1);
		if (!last) return;
		const undone = { name: last.name, version: this.#version };
		this.#go(this.#past.slice(0, -1), last.version, [undone, ...this.#future]);
	}

	redo() {
		const [next, ...later] = this.#future;
		if (next) this.#go(this.#pastWith(next.name), next.version, later);
	}

	#turnTo(next: Version) {
		this.#go(this.#pastWith({ kind: 'openCase', of: next.case.about.title }), next, []);
	}

	#pastWith(name: EditName): readonly Change[] {
		return [...this.#past, { name, version: this.#version }].slice(-undoDepth);
	}

	#go(past: readonly Change[], version: Version, future: readonly Change[]) {
		if (this.linkable) this.#own = this.#version;
		if (version.opened !== this.opened) this.onturn(this.opened, version.opened);
		this.#past = past;
		this.#version = version;
		this.#future = future;
		this.#gesture = null;
	}
}
