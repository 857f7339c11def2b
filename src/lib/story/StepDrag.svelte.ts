/** A step of a list that is being dragged: its original row, how far it was dragged, and its new row. */
interface Drawn {
	readonly from: number;
	readonly by: number;
	readonly to: number;
}

/** Lets the rows of a list be dragged to another position. Nothing changes until the pointer is released. */
export class StepDrag {
	readonly #rows: () => readonly Element[];
	readonly #drop: (from: number, to: number) => void;
	#drawn = $state.raw<Drawn | null>(null);

	constructor(rows: () => readonly Element[], drop: (from: number, to: number) => void) {
		this.#rows = rows;
		this.#drop = drop;
	}

	/** How far a row is dragged from its position, in px. */
	shiftOf(row: number): number {
		return this.#drawn?.from === row ? this.#drawn.by : 0;
	}

	/** Whether the dragged row would land before or behind this one. */
	markAt(row: number): 'before' | 'behind' | null {
		if (!this.#drawn || this.#drawn.to !== row || this.#drawn.from === row) return null;
		return this.#drawn.to < this.#drawn.from ? 'before' : 'behind';
	}

	/** Grabs a row by its handle, which captures the pointer until release. */
	begin(event: PointerEvent, from: number) {
		const { currentTarget: handle, clientY: start, pointerId, button } = event;
		if (!(handle instanceof HTMLElement) || button !== 0) return;
		event.preventDefault();
		handle.setPointerCapture(pointerId);
		this.#drawn = { from, by: 0, to: from };
		const end = new AbortController();
		const { signal } = end;
		const listen = (name: string, act: (event: PointerEvent) => void) =>
			handle.addEventListener(name, (each) => act(each as PointerEvent), { signal });
		listen('pointermove', ({ clientY }) => this.#draw(clientY - start, clientY));
		listen('pointerup', () => this.#let());
		listen('lostpointercapture', () => {
			this.#drawn = null;
			end.abort();
		});
	}

	/** Escape cancels the drag, and does nothing else then. */
	onkeydown(event: KeyboardEvent) {
		if (event.key !== 'Escape' || !this.#drawn) return;
		event.preventDefault();
		this.#drawn = null;
	}

	#draw(by: number, y: number) {
		if (!this.#drawn) return;
		const { from } = this.#drawn;
		const before = this.#rows().filter((row, i) => i !== from && middleOf(row) < y).length;
		this.#drawn = { from, by, to: before };
		this.#rows()[before]?.scrollIntoView({ block: 'nearest' });
	}

	#let() {
		const { from, to } = this.#drawn ?? { from: 0, to: 0 };
		this.#drawn = null;
		if (from !== to) this.#drop(from, to);
	}
}

function middleOf(row: Element): number {
	const { top, bottom } = row.getBoundingClientRect();
	return (top + bottom) / 2;
}
