import {
	defaultRangeExtractor,
	elementScroll,
	observeElementOffset,
	observeElementRect,
	Virtualizer,
	type Range,
	type VirtualizerOptions
} from '@tanstack/virtual-core';
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';

/** A row that is drawn, and the room of the rows before it that are not, in px. */
export interface DrawnRow {
	readonly index: number;
	readonly gap: number;
}

/** How many rows out of sight are drawn on either side, so that Tab finds the next. */
const spare = 8;
/** How high a row is thought to be until it is drawn, in px. */
const usualHeight = 44;

type Rows = Virtualizer<HTMLElement, HTMLTableRowElement>;
type Options = VirtualizerOptions<HTMLElement, HTMLTableRowElement>;

/**
 * Which rows of a long table are drawn: those in sight, a few around them, and the one that has the focus, so
 * that scrolling does not lose it. `keys` are the ids of all rows in their order.
 */
export class RowsInSight {
	readonly #keys: () => readonly string[];
	#drawn = $state.raw<readonly DrawnRow[]>([]);
	#after = $state.raw(0);
	#rows: Rows | null = null;

	constructor(keys: () => readonly string[]) {
		this.#keys = keys;
	}

	get drawn(): readonly DrawnRow[] {
		return this.#drawn.filter(({ index }) => index < this.#keys().length);
	}

	/** The room of the rows after the last one that is drawn, in px. */
	get after(): number {
		return this.#after;
	}

	/** For the body of the table, within an element that scrolls and says so by `data-scrolls`. */
	readonly follow: Attachment<HTMLElement> = (body) => {
		const box = body.closest<HTMLElement>('[data-scrolls]');
		if (!box) throw new Error('A long table stands in nothing that scrolls.');
		const options = () => this.#optionsFor(body, box);
		const rows = (this.#rows = new Virtualizer(untrack(options)));
		const stop = rows._didMount();
		const take = () => {
			rows.setOptions(options());
			rows._willUpdate();
			this.#take(rows);
		};
		$effect(take);
		// What stands above the rows may grow or shrink, and moves them.
		const moved = new ResizeObserver(take);
		for (const part of box.children) moved.observe(part);
		return () => {
			moved.disconnect();
			stop();
		};
	};

	/** For each row: tells how high it is. */
	readonly measure: Attachment<HTMLTableRowElement> = (row) => this.#rows?.measureElement(row);

	#optionsFor(body: HTMLElement, box: HTMLElement): Options {
		const keys = this.#keys();
		return {
			count: keys.length,
			initialOffset: () => box.scrollTop,
			getScrollElement: () => box,
			getItemKey: (index) => keys[index] ?? index,
			estimateSize: () => usualHeight,
			overscan: spare,
			scrollMargin:
				body.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop,
			rangeExtractor: (range) => withFocused(body, range),
			observeElementRect,
			observeElementOffset,
			scrollToFn: elementScroll,
			onChange: (rows) => this.#take(rows)
		};
	}

	#take(rows: Rows) {
		let end = rows.options.scrollMargin;
		this.#drawn = rows.getVirtualItems().map((row) => {
			const gap = row.start - end;
			end = row.end;
			return { index: row.index, gap };
		});
		this.#after = rows.getTotalSize() + rows.options.scrollMargin - end;
	}
}

/** The rows in range, and the row that has the focus. */
function withFocused(body: HTMLElement, range: Range): number[] {
	const inRange = defaultRangeExtractor(range);
	const row = body.contains(document.activeElement) && document.activeElement?.closest('tr');
	const focused = row ? Number(row.dataset.index) : NaN;
	if (!(focused < range.count) || inRange.includes(focused)) return inRange;
	return [...inRange, focused].toSorted((one, other) => one - other);
}
