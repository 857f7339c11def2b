import type { Part } from './Cast.ts';
import type { Saying } from './readClaim.ts';

/** A type of tie as the tables name it. */
export interface Verb {
	readonly label: string;
	/** How many rows have it, and how many of them without a direction. */
	rows: number;
	undirected: number;
}

/** A tie with what its rows say. */
export interface Link {
	readonly from: Part;
	readonly to: Part;
	readonly verb: Verb;
	readonly sayings: Saying[];
}

/** The ties of a case that is made from tables. A tie is told apart by its code, actors and type. */
export class Links {
	readonly #verbs = new Map<string, Verb>();
	readonly #links = new Map<string, Link>();

	get verbs(): readonly Verb[] {
		return [...this.#verbs.values()];
	}

	get all(): readonly Link[] {
		return [...this.#links.values()];
	}

	/** The type of this label, whatever its case. */
	verb(label: string): Verb {
		const key = label.toLowerCase();
		const verb = this.#verbs.get(key) ?? { label, rows: 0, undirected: 0 };
		this.#verbs.set(key, verb);
		return verb;
	}

	/** Adds what a row says to its tie. Returns whether another row had made the tie. */
	say({ from, to, verb }: Omit<Link, 'sayings'>, code: string, saying: Saying): boolean {
		const key = JSON.stringify([code, from.id, verb.label.toLowerCase(), to.id]);
		const former = this.#links.get(key);
		if (former) former.sayings.push(saying);
		else this.#links.set(key, { from, to, verb, sayings: [saying] });
		if (former) return true;
		from.ties += 1;
		if (to !== from) to.ties += 1;
		return false;
	}
}
