import type { ActorKind } from '#lib/case/vocabulary.ts';
import type { Cells } from './Cells.ts';
import { keyOf, Names } from './Names.ts';

/** An actor as the tables tell of it so far. */
export interface Part {
	readonly id: string;
	readonly name: string;
	readonly aliases: Set<string>;
	shortName: string;
	kind: ActorKind | null;
	/** As typed; empty if no table tells it. */
	bloc: string;
	role: string;
	/** What the tables say of it. */
	readonly said: Set<string>;
	/** How many ties it has. */
	ties: number;
}

/** The actors of a case that is made from tables, by their codes and names. */
export class Cast {
	readonly #ids = new Names('actor');
	readonly #byCode = new Map<string, Part>();
	readonly #byName = new Map<string, Part>();
	readonly parts: Part[] = [];
	/** Whether a table of actors came. */
	#listed = false;

	/** The actor of a row in a table of actors: a code, a name or both; null if there is neither. */
	listed(code: string, typed: string, note: Cells['note']): Part | null {
		const name = typed || code;
		if (name === '') return null;
		this.#listed = true;
		const former = code === '' ? this.#byName.get(keyOf(name)) : this.#byCode.get(code);
		if (former) note('actorTwice');
		const part = former ?? this.#added(name);
		if (code !== '') this.#byCode.set(code, part);
		return part;
	}

	/** The actor at one end of a tie, added if no row has named it yet. */
	named(typed: string, note: Cells['note']): Part {
		const known = this.#byCode.get(typed) ?? this.#byName.get(keyOf(typed));
		if (!known) {
			if (this.#listed) note('onlyInTies', typed);
			return this.#added(typed);
		}
		const name = spaced(typed);
		const isCode = this.#byCode.has(typed);
		if (!isCode && name !== known.name && !known.aliases.has(name)) {
			note('spelling', name);
			known.aliases.add(name);
		}
		return known;
	}

	/** The actor of this name, if there is one. */
	find = (name: string): Part | undefined =>
		this.#byCode.get(name) ?? this.#byName.get(keyOf(name));

	#added(typed: string): Part {
		const name = spaced(typed);
		const part = { id: this.#ids.idOf(name), name, aliases: new Set<string>(), ...blank() };
		this.parts.push(part);
		if (!this.#byName.has(keyOf(name))) this.#byName.set(keyOf(name), part);
		return part;
	}
}

const blank = () => ({
	shortName: '',
	kind: null,
	bloc: '',
	role: '',
	said: new Set<string>(),
	ties: 0
});

/** Without line breaks and double spaces, and with its signs put together. */
const spaced = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ');
