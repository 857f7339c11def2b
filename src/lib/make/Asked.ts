import type { Id } from '#lib/case/case.ts';

/** A part of the fields in the details. */
export type Part = 'name' | 'merge' | 'type' | 'claim';

/** What the details of several actors answer to. */
export const several = (actors: readonly { id: Id }[]): string =>
	actors.map(({ id }) => id).join(' ');

/** Hands on which fields somebody asks for: at once, or as soon as the details of what they are of are there. */
export class Asked {
	readonly #listening = new Map<Id, (part: Part) => void>();
	#waiting: { of: Id; part: Part } | null = null;

	/** Asks for a part of the fields of something. */
	ask(of: Id, part: Part) {
		const tell = this.#listening.get(of);
		this.#waiting = tell ? null : { of, part };
		tell?.(part);
	}

	/** Calls `tell` whenever a part of these fields is asked for. Returns a function that ends it. */
	listen(of: Id, tell: (part: Part) => void): () => void {
		this.#listening.set(of, tell);
		const waiting = this.#waiting;
		if (waiting?.of === of) {
			this.#waiting = null;
			tell(waiting.part);
		}
		return () => {
			if (this.#listening.get(of) === tell) this.#listening.delete(of);
		};
	}
}
