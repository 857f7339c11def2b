import { after } from '#lib/ui/after.ts';
import type { View } from '#lib/state/View.svelte.ts';
import type { FigureMaker } from './FigureMaker.svelte.ts';
import { isPaper } from './paper.ts';
import { publishCheck, roundedLetters, type Finding } from './publishCheck.ts';

/** How long to wait for the preview, which matters more, in ms. */
const patience = 100;

interface Checked {
	readonly findings: readonly Finding[];
	/** The size of the smallest letters, in points. */
	readonly points: number;
	/** Whether numbers would help against lines without words or small letters. */
	readonly canNumber: boolean;
}

/** What the publish check last found in the figure of a maker. */
export class FigureCheck {
	readonly #view: View;
	readonly #maker: FigureMaker;
	/** Null until the figure has been checked. */
	made = $state.raw<Checked | null>(null);
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
		const { numbered } = settled;
		const printsPixels = settled.format === 'png' && isPaper(settled);
		const toPublish = { source: this.#view.case, figure, sheet, numbered, printsPixels };
		return after(patience, () => {
			const findings = publishCheck(toPublish);
			const asks = findings.some(({ kind }) => kind === 'letters' || kind === 'unlabelled');
			const canNumber = asks && !settled.numbered && this.#maker.canNumber();
			this.made = { findings, points: roundedLetters(figure, sheet), canNumber };
		});
	}
}
