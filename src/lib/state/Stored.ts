/** Where a text is kept: on this device until it is cleared, or in this tab until it is closed. */
type Area = 'device' | 'tab';

/**
 * A text kept in the browser under a name. Storage may be blocked, full or missing, as on a server: then
 * nothing is read or kept, and no error is thrown.
 */
export class Stored {
	readonly #name: string;
	readonly #area: Area;

	constructor(name: string, area: Area = 'device') {
		this.#name = name;
		this.#area = area;
	}

	/** The kept text; null if there is none or it cannot be read. */
	read(): string | null {
		try {
			return this.#storage.getItem(this.#name);
		} catch {
			return null;
		}
	}

	/** Keeps a text in place of the previous one; returns whether that worked. */
	write(text: string): boolean {
		try {
			this.#storage.setItem(this.#name, text);
			return true;
		} catch {
			return false;
		}
	}

	clear() {
		try {
			this.#storage.removeItem(this.#name);
		} catch {
			// Nothing can be kept, so there is nothing to clear.
		}
	}

	/** The kept value, parsed as JSON but not validated; null if there is none or it cannot be read. */
	readJson(): unknown {
		try {
			return JSON.parse(this.read() ?? 'null');
		} catch {
			return null;
		}
	}

	get #storage(): Storage {
		return this.#area === 'device' ? localStorage : sessionStorage;
	}
}
