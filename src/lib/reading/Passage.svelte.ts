import type { Span } from './Span.ts';

/** What can be made of a passage. */
export type Making = 'actor' | 'claim';

/** The passage that is selected in a text, and what is being made of it. */
export class Passage {
	span = $state.raw<Span | null>(null);
	/** While something is made, the passage stays as it is. */
	making = $state<Making | null>(null);

	select(span: Span | null) {
		if (this.making === null) this.span = span;
	}

	/** Begins to make something of it; returns whether there is a passage. */
	make(making: Making): boolean {
		if (this.span) this.making = making;
		return this.span !== null;
	}

	/** Ends what is being made; with `keep`, the passage stays selected. */
	end(keep = false) {
		this.making = null;
		if (!keep) this.span = null;
	}
}
