import type { Drawing, DrawnActor, Link } from './Drawing.ts';
import { astray, away, bentOut, crossing, overlap, short, stretched, through } from './faults.ts';

/** The weight of each fault in `faults.ts`. */
export interface Weights {
	readonly away: number;
	readonly astray: number;
	readonly overlap: number;
	readonly short: number;
	readonly stretched: number;
	readonly bentOut: number;
	readonly through: number;
	readonly crossing: number;
}

/** Weights of 0 for all faults, to start from. */
export const noWeights: Weights = {
	away: 0,
	astray: 0,
	overlap: 0,
	short: 0,
	stretched: 0,
	bentOut: 0,
	through: 0,
	crossing: 0
};

/** The cost of a drawing: the sum of its faults, each multiplied by its weight. */
export class Cost {
	readonly #drawing: Drawing;
	readonly #weights: Weights;

	constructor(drawing: Drawing, weights: Weights) {
		this.#drawing = drawing;
		this.#weights = weights;
	}

	/** The cost of the whole drawing. */
	get whole(): number {
		const { actors, links } = this.#drawing;
		const { crossing: perCrossing, overlap: perOverlap, through: perThrough } = this.#weights;
		let sum = 0;
		actors.forEach((actor, i) => {
			sum += this.#alone(actor);
			for (const other of actors.slice(i + 1)) sum += perOverlap * overlap(actor, other);
		});
		links.forEach((link, i) => {
			sum += this.#along(link);
			for (const actor of actors) if (!ends(link, actor)) sum += perThrough * through(link, actor);
			for (const other of links.slice(i + 1)) {
				if (!meet(link, other)) sum += perCrossing * crossing(link, other);
			}
		});
		return sum;
	}

	/** The part of the cost that changes when only this actor is moved: its own, and that of its links. */
	around(actor: DrawnActor): number {
		const { actors, links } = this.#drawing;
		const { crossing: perCrossing, overlap: perOverlap, through: perThrough } = this.#weights;
		let sum = this.#alone(actor);
		for (const other of actors) if (other !== actor) sum += perOverlap * overlap(actor, other);
		for (const link of links) {
			if (!ends(link, actor)) sum += perThrough * through(link, actor);
		}
		for (const link of this.#drawing.linksAt(actor)) {
			sum += this.#along(link);
			for (const other of actors) if (!ends(link, other)) sum += perThrough * through(link, other);
			for (const other of links) {
				if (!meet(link, other)) sum += perCrossing * crossing(link, other);
			}
		}
		return sum;
	}

	#alone(actor: DrawnActor): number {
		const { away: perAway, astray: perAstray } = this.#weights;
		const sum = perAway === 0 ? 0 : perAway * away(actor, this.#drawing.area);
		return perAstray === 0 ? sum : sum + perAstray * astray(actor);
	}

	#along(link: Link): number {
		const { bentOut: perBend, short: perShort, stretched: perStretch } = this.#weights;
		let sum = link.bend === 0 ? 0 : perBend * bentOut(link, this.#drawing.area);
		if (perShort > 0) sum += perShort * short(link);
		if (perStretch > 0) sum += perStretch * stretched(link);
		return sum;
	}
}

const ends = ({ from, to }: Link, actor: DrawnActor) => from === actor || to === actor;
const meet = (one: Link, { from, to }: Link) => ends(one, from) || ends(one, to);
