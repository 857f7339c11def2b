import type { Id } from '#lib/case/case.ts';

/** How a step is selected: alone, in addition to the others or no longer, or with all from the last to it. */
export type Way = 'only' | 'toggle' | 'range';

/** How a click or a key with these modifiers selects. */
export const wayOf = (event: MouseEvent | KeyboardEvent): Way => {
	if (event.shiftKey) return 'range';
	return event.ctrlKey || event.metaKey ? 'toggle' : 'only';
};

/** The steps that are selected in a list; one of them is open. */
export class Selection {
	readonly #list: () => readonly Id[];
	/** The step that is open. */
	#open = $state<Id | null>(null);
	/** Where a range begins. */
	#anchor: Id | null = null;
	#more = $state.raw<readonly Id[]>([]);

	constructor(list: () => readonly Id[], open: Id | null) {
		this.#list = list;
		this.#open = this.#anchor = open;
	}

	/** The step that is open; null once the list does not have it. */
	get open(): Id | null {
		return this.#open !== null && this.#list().includes(this.#open) ? this.#open : null;
	}

	/** All selected steps, in the order of the list. */
	get all(): readonly Id[] {
		return this.#list().filter((id) => id === this.#open || this.#more.includes(id));
	}

	select(id: Id | null, way: Way = 'only') {
		if (id === null || way === 'only') this.#set(id, [], id);
		else if (way === 'toggle') this.#toggle(id);
		else this.#set(id, this.#between(this.#anchor ?? id, id), this.#anchor ?? id);
	}

	/** Selects these, with one of them open. */
	selectAll(ids: readonly Id[], open = ids[0] ?? null) {
		this.#set(open, ids, open);
	}

	#toggle(id: Id) {
		const { all } = this;
		if (!all.includes(id)) return this.#set(id, [...all, id], id);
		const left = all.filter((each) => each !== id);
		// What is open stays open; otherwise the last of those left is.
		const open = id === this.#open ? (left.at(-1) ?? null) : this.#open;
		this.#set(open, left, open);
	}

	#between(one: Id, other: Id): readonly Id[] {
		const list = this.#list();
		const [from, to] = [list.indexOf(one), list.indexOf(other)].sort((a, b) => a - b) as [
			number,
			number
		];
		return list.slice(Math.max(0, from), to + 1);
	}

	#set(open: Id | null, more: readonly Id[], anchor: Id | null) {
		this.#open = open;
		this.#more = more;
		this.#anchor = anchor;
	}
}
