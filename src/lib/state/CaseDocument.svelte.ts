import type { Case } from '../case/case.ts';
import type { Edit } from '../case/edit.ts';

/** So many steps can be taken back. */
const depth = 200;

/** The case being worked on, its past and its future. Every change goes through `apply` or `amend`. */
export class CaseDocument {
	#current: Case;
	#past = $state.raw<readonly Case[]>([]);
	#future = $state.raw<readonly Case[]>([]);

	constructor(source: Case) {
		this.#current = $state.raw(source);
	}

	get current(): Case {
		return this.#current;
	}

	get canUndo(): boolean {
		return this.#past.length > 0;
	}

	get canRedo(): boolean {
		return this.#future.length > 0;
	}

	/** The one way to change the case. An edit that changes nothing leaves no step behind. */
	apply(edit: Edit) {
		const next = edit(this.#current);
		if (next === this.#current) return;
		this.#past = [...this.#past, this.#current].slice(-depth);
		this.#future = [];
		this.#current = next;
	}

	/** Changes the case without a step to take back: for what was not the reader’s doing. */
	amend(edit: Edit) {
		this.#current = edit(this.#current);
	}

	undo() {
		const previous = this.#past.at(-1);
		if (!previous) return;
		this.#past = this.#past.slice(0, -1);
		this.#future = [this.#current, ...this.#future];
		this.#current = previous;
	}

	redo() {
		const [next, ...later] = this.#future;
		if (!next) return;
		this.#past = [...this.#past, this.#current];
		this.#future = later;
		this.#current = next;
	}
}
