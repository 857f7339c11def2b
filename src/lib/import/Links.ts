import type { Part } from './Cast.ts';
import type { Saying } from './readClaim.ts';

/** A type of tie as the tables name it. */
export interface Verb {
	readonly label: string;
	/** Whether its ties have no direction. */
	readonly mutual: boolean;
	/** How many rows have it. */
	rows: number;
}

/** A tie with what its rows say. */
export interface Link {
	readonly from: Part;
	readonly to: Part;
	readonly verb: Verb;
	readonly sayings: Saying[];
}

/**
 * The ties of a case that is made from tables. A tie is told apart by its code, actors and type; it makes no
 * difference which end of a mutual tie is named first.
 */
export class Links {
	readonly #verbs = new Map<string, Verb>();
	readonly #links = new Map<string, Link>();

	get verbs(): readonly Verb[] {
		return [...this.#verbs.values()];
	}

	get all(): readonly Link[] {
		return [...this.#links.values()];
	}

	/** The type of this label, whatever its case; mutual ties have one of their own. */
	verb(label: string, mutual: boolean): Verb {
		const key = keyOf({ label, mutual });
		const verb = this.#verbs.get(key) ?? { label, mutual, rows: 0 };
		this.#verbs.set(key, verb);
		return verb;
	}

	/** Adds what a row says to its tie. Returns whether another row had made the tie. */
	say({ from, to, verb }: Omit<Link, 'sayings'>, code: string, saying: Saying): boolean {
		const ends = verb.mutual ? [from.id, to.id].sort() : [from.id, to.id];
		const key = JSON.stringify([code, keyOf(verb), ...ends]);
		const former = this.#links.get(key);
		if (former) former.sayings.push(saying);
		else this.#links.set(key, { from, to, verb, sayings: [saying] });
		if (former) return true;
		from.ties += 1;
		if (to !== from) to.ties += 1;
		return false;
	}
}

const keyOf = ({ label, mutual }: Pick<Verb, 'label' | 'mutual'>) =>
	JSON.stringify([label.toLowerCase(), mutual]);
