/** A step of a list under the pointer: where it came from, how far it was drawn, where it would go. */
interface Drawn {
	readonly from: number;
	readonly by: number;
	readonly to: number;
}

/** Lets the rows of a list be drawn to another place. Nothing is changed until the pointer lets go. */
export class StepDrag {
	readonly #rows: () => readonly Element[];
	readonly #drop: (from: number, to: number) => void;
	#drawn = $state.raw<Drawn | null>(null);

	constructor(rows: () => readonly Element[], drop: (from: number, to: number) => void) {
		this.#rows = rows;
		this.#drop = drop;
	}

	/** How far a row is drawn from its place, in px. */
	shiftOf(row: number): number {
		return this.#drawn?.from === row ? this.#drawn.by : 0;
	}

	/** Whether the row that is drawn would come before or behind this one. */
	markAt(row: number): 'before' | 'behind' | null {
		if (!this.#drawn || this.#drawn.to !== row || this.#drawn.from === row) return null;
		return this.#drawn.to < this.#drawn.from ? 'before' : 'behind';
	}

	/** Takes hold of a row by its handle, which the pointer keeps until it lets go. */
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

	/** Escape gives up. */
	onkeydown({ key }: KeyboardEvent) {
		if (key === 'Escape') this.#drawn = null;
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
