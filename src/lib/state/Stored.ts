/** Where a text is kept: on this device until it is cleared, or as long as this tab lasts. */
type Area = 'device' | 'tab';

/**
 * A text kept in the browser under a name. Storage may be blocked, full or missing, as on a server: then
 * nothing is read, nothing is kept, and nothing throws.
 */
export class Stored {
	readonly #name: string;
	readonly #area: Area;

	constructor(name: string, area: Area = 'device') {
		this.#name = name;
		this.#area = area;
	}

	/** The text that was kept; null if there is none, or it cannot be read. */
	read(): string | null {
		try {
			return this.#storage.getItem(this.#name);
		} catch {
			return null;
		}
	}

	/** Keeps a text in place of the one before; returns whether it is kept. */
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

	/** The value that was kept as JSON; null if there is none, or it cannot be read. It is not validated. */
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
