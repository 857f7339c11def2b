import type { Case } from '#lib/case/case.ts';
import type { Edit } from '#lib/case/edit.ts';

/** So many steps can be taken back. */
const depth = 200;

/** The case as it was at one time, and as it was once opened. */
interface Version {
	readonly case: Case;
	readonly opened: Case;
}

/**
 * The case being worked on, its past and its future. Every change goes through `apply` or `amend`; another
 * case takes its place through `open`, which can be taken back like any other step.
 */
export class CaseDocument {
	/** The page's own case, as it was left when another was opened. */
	#own: Version;
	#version: Version;
	#past = $state.raw<readonly Version[]>([]);
	#future = $state.raw<readonly Version[]>([]);
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
		return this.#past.at(-1)?.opened !== this.opened;
	}

	get canUndo(): boolean {
		return this.#past.length > 0;
	}

	get canRedo(): boolean {
		return this.#future.length > 0;
	}

	/**
	 * The one way to change the case. An edit that changes nothing leaves no step behind; edits of one
	 * gesture, such as the words typed into a field, are one step together, until something else is done.
	 */
	apply(edit: Edit, gesture: symbol | null = null) {
		const next = edit(this.current);
		if (next === this.current) return;
		const goesOn = gesture !== null && gesture === this.#gesture;
		const past = goesOn ? this.#past : this.#pastWithThis();
		this.#go(past, { case: next, opened: this.opened }, []);
		this.#gesture = gesture;
	}

	/** Changes the case without a step to take back: for what was not the reader’s doing. */
	amend(edit: Edit) {
		this.#version = { case: edit(this.current), opened: this.opened };
	}

	/** Puts another case in the place of this one. */
	open(source: Case) {
		this.#step({ case: source, opened: source });
	}

	/** Puts the page's own case, as it was left, in the place of another. */
	reopenOwn() {
		if (!this.linkable) this.#step(this.#own);
	}

	undo() {
		const previous = this.#past.at(-1);
		if (!previous) return;
		const past = this.#past.slice(0, -1);
		this.#go(past, previous, [this.#version, ...this.#future]);
	}

	redo() {
		const [next, ...later] = this.#future;
		if (next) this.#go([...this.#past, this.#version], next, later);
	}

	#step(next: Version) {
		this.#go(this.#pastWithThis(), next, []);
	}

	#pastWithThis(): readonly Version[] {
		return [...this.#past, this.#version].slice(-depth);
	}

	#go(past: readonly Version[], version: Version, future: readonly Version[]) {
		if (this.linkable) this.#own = this.#version;
		if (version.opened !== this.opened) this.onturn(this.opened, version.opened);
		this.#past = past;
		this.#version = version;
		this.#future = future;
		this.#gesture = null;
	}
}
