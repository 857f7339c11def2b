import type { Id, Point } from '../src/lib/case/case.ts';
import {
	cross,
	crossings,
	overlaps,
	runsThrough,
	type Segment,
	type Upright
} from '../src/lib/layout/quality.ts';
import { mulberry32 } from '../src/lib/layout/seeded.ts';

/** An actor's box; `drop` is how far its middle lies below the actor's place. */
interface Sized {
	id: Id;
	w: number;
	h: number;
	drop: number;
}

/** A tie as the drawing needs it. */
export interface Strand {
	source: Id;
	target: Id;
	/** Length it should have, in model units. */
	wish: number;
	/** Whether the case opens on it. */
	opening: boolean;
}

interface Line extends Segment {
	from: number;
	to: number;
	wish: number;
	opening: boolean;
	/** How many labels must find room along it. */
	labels: number;
}

/** What a fault of the picture costs, and what it costs where it is seen first. */
const price = {
	crossing: 1,
	openingCrossing: 5,
	through: 2,
	openingThrough: 10,
	length: 1.2,
	spread: 1.2
};
/** Room an actor of the opening gets, as the side of a square: they keep to the middle, the others around. */
const openingRoom = 216;
/** Width of the picture for its height. */
const aspect = 1;
const rounds = 260;

/**
 * A drawing that can be made better step by step: simulated annealing of a straight-line drawing
 * (Davidson and Harel, ACM Transactions on Graphics 15, 1996), with boxes never allowed to overlap.
 */
export class Drawing {
	readonly #boxes: Upright[];
	readonly #drops: number[];
	readonly #lines: Line[];
	readonly #random: () => number;
	readonly #inOpening: boolean[];
	/** Side of the square that the picture should fill, and of the one for the opening in its middle. */
	readonly #side: number;
	readonly #openingSide: number;

	constructor(
		sized: readonly Sized[],
		ties: readonly Strand[],
		start: ReadonlyMap<Id, Point>,
		seed: number
	) {
		const index = new Map(sized.map(({ id }, i) => [id, i]));
		this.#random = mulberry32(seed);
		this.#drops = sized.map(({ drop }) => drop);
		this.#boxes = sized.map(({ id, w, h, drop }) => {
			const { x = 0, y = 0 } = start.get(id) ?? {};
			return { id, x, y: y + drop, w: w + 14, h: h + 12 };
		});
		this.#lines = linesOf(ties, index, this.#boxes);
		this.#inOpening = sized.map((_, i) =>
			this.#lines.some(({ opening: seen, from, to }) => seen && (from === i || to === i))
		);
		const area = this.#boxes.reduce((sum, { w, h }) => sum + w * h, 0);
		this.#side = Math.sqrt(area * 3.2);
		this.#openingSide = openingRoom * Math.sqrt(this.#inOpening.filter(Boolean).length);
		this.#centre();
	}

	get cost(): number {
		return this.#boxes.reduce((sum, _, i) => sum + this.#costOf(i), 0);
	}

	/** Moves and swaps actors while the temperature falls; ends no worse than a local best. */
	anneal() {
		for (let round = 0; round < rounds; round++) {
			const heat = 6 * (1 - round / rounds) ** 2;
			const reach = this.#side * (0.6 * (1 - round / rounds) + 0.02);
			for (let i = 0; i < this.#boxes.length * 4; i++) this.#tryMove(heat, reach);
			for (let i = 0; i < this.#boxes.length; i++) this.#trySwap(heat);
		}
	}

	places(): Map<Id, Point> {
		return new Map(
			this.#boxes.map(({ id, x, y }, i) => [
				id,
				{ x: Math.round(x), y: Math.round(y - (this.#drops[i] ?? 0)) }
			])
		);
	}

	report(): string {
		const seen = this.#lines.filter(({ opening }) => opening);
		return [
			`cost ${this.cost.toFixed(0)}`,
			`${crossings(this.#lines)} crossings of ${this.#lines.length} lines`,
			`${crossings(seen)} of ${seen.length} at opening`,
			`${this.#boxes.filter((box) => this.#lines.some((line) => runsThrough(line, box))).length} actors run through`,
			`${overlaps(this.#boxes)} overlaps`
		].join(', ');
	}

	#tryMove(heat: number, reach: number) {
		const i = Math.floor(this.#random() * this.#boxes.length);
		const box = this.#boxes[i];
		if (!box) return;
		const { x, y } = box;
		const before = this.#costOf(i);
		box.x += (this.#random() - 0.5) * reach;
		box.y += (this.#random() - 0.5) * reach;
		if (this.#bumps(i) || !this.#accepts(this.#costOf(i) - before, heat))
			Object.assign(box, { x, y });
	}

	#trySwap(heat: number) {
		const i = Math.floor(this.#random() * this.#boxes.length);
		const j = Math.floor(this.#random() * this.#boxes.length);
		const [a, b] = [this.#boxes[i], this.#boxes[j]];
		if (!a || !b || i === j) return;
		const [placeA, placeB] = [
			{ x: a.x, y: a.y },
			{ x: b.x, y: b.y }
		];
		const before = this.#costOf(i) + this.#costOf(j);
		Object.assign(a, placeB);
		Object.assign(b, placeA);
		const worse = this.#costOf(i) + this.#costOf(j) - before;
		if (this.#bumps(i) || this.#bumps(j) || !this.#accepts(worse, heat)) {
			Object.assign(a, placeA);
			Object.assign(b, placeB);
		}
	}

	#accepts(worse: number, heat: number): boolean {
		return worse <= 0 || (heat > 0 && this.#random() < Math.exp(-worse / heat));
	}

	#bumps(i: number): boolean {
		const a = this.#boxes[i];
		return this.#boxes.some(
			(b, j) =>
				a !== undefined &&
				i !== j &&
				Math.abs(a.x - b.x) < (a.w + b.w) / 2 &&
				Math.abs(a.y - b.y) < (a.h + b.h) / 2
		);
	}

	/** What actor `i` and its lines add to the cost. */
	#costOf(i: number): number {
		const box = this.#boxes[i];
		if (!box) return 0;
		let cost =
			price.spread * this.#outside(box, this.#inOpening[i] ? this.#openingSide : this.#side);
		for (const line of this.#lines) {
			const own = line.from === i || line.to === i;
			if (own) cost += this.#costOfLine(line);
			else if (runsThrough(line, box)) {
				cost += line.opening && this.#inOpening[i] ? price.openingThrough : price.through;
			}
		}
		return cost;
	}

	/** Grows steeply as a box leaves the square, whose corners are rounded (a superellipse). */
	#outside({ x, y, w, h }: Upright, side: number): number {
		const across = (2 * (Math.abs(x) + w / 2)) / (side * aspect);
		const down = (2 * (Math.abs(y) + h / 2)) / side;
		return across ** 8 + down ** 8;
	}

	#costOfLine(line: Line): number {
		const length = Math.hypot(line.a.x - line.b.x, line.a.y - line.b.y) / line.wish;
		let cost =
			price.length * (1 + line.labels) * (length < 1 ? (1 - length) ** 2 * 45 : (length - 1) ** 2);
		for (const other of this.#lines) {
			if (cross(line, other)) {
				const seen = line.labels * other.labels;
				cost += seen > 0 ? price.openingCrossing * seen : price.crossing;
			}
		}
		this.#boxes.forEach((box, j) => {
			if (runsThrough(line, box)) {
				cost += line.opening && this.#inOpening[j] ? price.openingThrough : price.through;
			}
		});
		return cost;
	}

	#centre() {
		const n = this.#boxes.length || 1;
		const x = this.#boxes.reduce((sum, box) => sum + box.x, 0) / n;
		const y = this.#boxes.reduce((sum, box) => sum + box.y, 0) / n;
		for (const box of this.#boxes) Object.assign(box, { x: box.x - x, y: box.y - y });
	}
}

/** One line for each pair of tied actors; its ends are the boxes themselves, so it moves with them. */
function linesOf(
	ties: readonly Strand[],
	index: ReadonlyMap<Id, number>,
	boxes: readonly Upright[]
): Line[] {
	const lines = new Map<string, Line>();
	for (const { source, target, wish, opening } of ties) {
		const [from = 0, to = 0] = [index.get(source), index.get(target)].sort((p = 0, q = 0) => p - q);
		const [a, b] = [boxes[from], boxes[to]];
		if (!a || !b || from === to) continue;
		const key = `${from} ${to}`;
		const known = lines.get(key);
		lines.set(key, {
			a,
			b,
			pair: [a.id, b.id],
			from,
			to,
			wish: Math.max(wish, known?.wish ?? 0),
			opening: opening || (known?.opening ?? false),
			labels: (known?.labels ?? 0) + (opening ? 1 : 0)
		});
	}
	return [...lines.values()];
}
