import { after } from '#lib/ui/after.ts';
import type { View } from '#lib/state/View.svelte.ts';
import type { FigureMaker } from './FigureMaker.svelte.ts';
import { publishCheck, roundedLetters, type Finding } from './publishCheck.ts';

/** How long to wait for the preview, which matters more, in ms. */
const patience = 100;

/** What the publish check last found in the figure of a maker. */
export class FigureCheck {
	readonly #view: View;
	readonly #maker: FigureMaker;
	/** The findings, and the size of the smallest letters in points; null until the figure has been checked. */
	made = $state.raw<{ findings: readonly Finding[]; points: number } | null>(null);
	/** Where the findings are on the page. */
	heading = $state<HTMLElement>();

	constructor(view: View, maker: FigureMaker) {
		this.#view = view;
		this.#maker = maker;
	}

	count = $derived.by(() => this.made?.findings.length ?? 0);

	/** Checks the figure when its preview has been drawn. Returns a function that cancels it. */
	checkSoon(): () => void {
		const { figure, sheet, settled } = this.#maker;
		const toPublish = { source: this.#view.case, figure, sheet, numbered: settled.numbered };
		return after(patience, () => {
			this.made = { findings: publishCheck(toPublish), points: roundedLetters(figure, sheet) };
		});
	}
}
