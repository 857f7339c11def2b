import { unescapeText } from './linkText.ts';

/** Reads one value of a part, still escaped; null if it is unknown. */
type Reader<T> = (escaped: string) => T | null;

/** Reads only known values, such as the ids of a Map. */
export function among(known: { has(value: string): boolean }): Reader<string> {
	return (escaped) => {
		const value = unescapeText(escaped);
		return value !== null && known.has(value) ? value : null;
	};
}

/** The parts of a link, taken one by one. Parts that are not taken, or not known, remain to be reported. */
export class LinkParts {
	readonly #parts = new Map<string, string>();
	readonly #ignored: string[] = [];

	constructor(query: string) {
		for (const part of query.split('&')) {
			const [key = '', ...value] = part.split('=');
			if (this.#parts.has(key)) this.#ignore(part);
			else if (part !== '') this.#parts.set(key, value.join('='));
		}
	}

	/** Whether a part without a value is there. */
	flag(key: string): boolean {
		const value = this.#take(key);
		if (value) this.#ignore(`${key}=${value}`);
		return value === '';
	}

	one<T>(key: string, read: Reader<T>): T | null {
		const value = this.#take(key);
		return value === null ? null : this.#read(key, value, read);
	}

	/** The known values of a part with commas; null if the part is missing or none of them is known. */
	several<T>(key: string, read: Reader<T>): T[] | null {
		const value = this.#take(key);
		if (value === null) return null;
		if (value === '') return [];
		const found = value.split(',').flatMap((each) => this.#read(key, each, read) ?? []);
		return found.length > 0 ? found : null;
	}

	/** The parts that were not taken or not known, in readable form. */
	get leftOver(): string[] {
		const unknown = [...this.#parts].map(([key, value]) =>
			readable(value ? `${key}=${value}` : key)
		);
		return [...this.#ignored, ...unknown];
	}

	#take(key: string): string | null {
		const value = this.#parts.get(key) ?? null;
		this.#parts.delete(key);
		return value;
	}

	#read<T>(key: string, value: string, read: Reader<T>): T | null {
		const found = read(value);
		if (found === null) this.#ignore(`${key}=${value}`);
		return found;
	}

	#ignore(part: string) {
		this.#ignored.push(readable(part));
	}
}

const readable = (part: string) => unescapeText(part) ?? part;
