import type { Presenter } from './Presenter.svelte.ts';
import { steadyNow } from './steadyNow.ts';

/** How long a speaker window may take to be heard, in ms, until the speaker is asked whether it came. */
const patience = 6000;

/**
 * Opens the speaker window when the speaker asks for it. It is a window of its own, which a crash of the stage does
 * not take along; so the browser does not say whether it let the window open, and the window has to be heard.
 */
export class SpeakerCall {
	readonly #presenter: Presenter;
	readonly #open: () => void;
	#told = $state<'alone' | 'there' | 'blocked' | null>(null);

	constructor(presenter: Presenter, open: () => void) {
		this.#presenter = presenter;
		this.#open = open;
	}

	/** What the speaker should know about the window; null if all is well. */
	told = $derived.by(() => {
		const came = this.#told === 'blocked' && this.#presenter.hears(steadyNow());
		return came ? null : this.#told;
	});

	call() {
		this.#told = this.#quick();
		if (this.#told !== null) return;
		this.#open();
		setTimeout(() => {
			if (!this.#presenter.hears(steadyNow())) this.#told = 'blocked';
		}, patience);
	}

	dismiss() {
		this.#told = null;
	}

	#quick() {
		if (this.#presenter.alone) return 'alone';
		return this.#presenter.hears(steadyNow()) ? 'there' : null;
	}
}
