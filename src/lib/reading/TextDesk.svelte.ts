import type { Id } from '#lib/case/case.ts';
import { storeFault, type StoreFault } from '#lib/files/database.ts';
import type { KeptText } from '#lib/files/keptText.ts';
import { changeText, keptText, type TextPlace } from '#lib/files/textStore.ts';

type Change = (before: KeptText) => KeptText;

/** The text of one source, and where it is kept. It stays on the page where it cannot be kept. */
export class TextDesk {
	/** Null until the store has been asked. */
	kept = $state.raw<KeptText | null>(null);
	/** Why the last change could not be kept; null if it was. */
	fault = $state<StoreFault | null>(null);
	/** Where it is kept; null as long as the case has no place on the device. */
	place = $state.raw<TextPlace | null>(null);
	#source: Id | null = null;

	/** Goes on with the text of a source. One that had no place so far is kept once it has. */
	async open(place: TextPlace | null, source: Id) {
		if (this.isOpen(place, source)) return;
		const homeless = source === this.#source && !this.place ? this.kept : null;
		[this.place, this.#source] = [place, source];
		if (homeless && homeless.text !== '') return this.change(() => homeless);
		this.kept = null;
		await this.#settle(() => (place ? keptText(place, source) : Promise.resolve(null)));
	}

	isOpen(place: TextPlace | null, source: Id): boolean {
		return source === this.#source && place?.of === this.place?.of;
	}

	/** Changes the text or its highlights, at once on the page and then in the store. */
	async change(change: Change) {
		const [place, source] = [this.place, this.#source ?? ''];
		this.kept = change(this.kept ?? noText(source));
		if (place) await this.#settle(() => changeText(place, source, change));
	}

	/** Takes what the store answers, unless another text has been opened meanwhile. */
	async #settle(ask: () => Promise<KeptText | null>) {
		const [place, source] = [this.place, this.#source];
		const isOpen = () => place === this.place && source === this.#source;
		try {
			const found = await ask();
			if (!isOpen()) return;
			this.kept = found ?? noText(source ?? '');
			this.fault = null;
		} catch (error) {
			if (!isOpen()) return;
			this.kept ??= noText(source ?? '');
			this.fault = storeFault(error);
		}
	}
}

const noText = (source: Id): KeptText => ({ of: '', source, text: '', before: 0, highlights: [] });
