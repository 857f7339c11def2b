import type { Drawing, DrawnActor, DrawnLink } from './Drawing.ts';
import {
	betweenActors,
	betweenLinkAndActor,
	betweenLinks,
	ofActor,
	ofLink,
	type Weights
} from './faults.ts';

/**
 * The cost of a drawing, kept up to date: a table of what every actor and every tie costs by itself (on the
 * diagonal) and with each other one, so that a move computes only what it changes, and can be taken back.
 */
export class Cost {
	readonly #drawing: Drawing;
	readonly #weights: Weights;
	/** Rows and columns of the table: first the actors, then the ties. */
	readonly #count: number;
	readonly #table: Float64Array;
	/** 1 for everything that the update under way has to do with. */
	readonly #changed: Uint8Array;
	/** What the last update overwrote: places in the table, and what stood there. */
	readonly #places: Int32Array;
	readonly #before: Float64Array;
	#overwritten = 0;

	constructor(drawing: Drawing, weights: Weights) {
		this.#drawing = drawing;
		this.#weights = weights;
		this.#count = drawing.actors.length + drawing.links.length;
		this.#table = new Float64Array(this.#count ** 2);
		this.#changed = new Uint8Array(this.#count);
		this.#places = new Int32Array(this.#count ** 2);
		this.#before = new Float64Array(this.#count ** 2);
		this.update(drawing.actors, drawing.links);
	}

	get whole(): number {
		return this.#table.reduce((sum, cost) => sum + cost, 0);
	}

	/** Computes anew what these actors and ties cost; returns by how much the whole has grown. */
	update(actors: readonly DrawnActor[], links: readonly DrawnLink[]): number {
		const first = this.#drawing.actors.length;
		this.#overwritten = 0;
		for (const { index } of actors) this.#changed[index] = 1;
		for (const { index } of links) this.#changed[first + index] = 1;
		let grown = 0;
		for (const actor of actors) grown += this.#ofActor(actor);
		for (const link of links) grown += this.#ofLink(link);
		this.#changed.fill(0);
		return grown;
	}

	/** Takes the last update back. */
	undo() {
		for (let n = 0; n < this.#overwritten; n++) {
			this.#table[this.#places[n]!] = this.#before[n]!;
		}
	}

	#ofActor(actor: DrawnActor): number {
		const { actors, links, area } = this.#drawing;
		const i = actor.index;
		let grown = this.#put(i, i, ofActor(actor, area, this.#weights));
		for (let j = 0; j < actors.length; j++) {
			if (j === i || (j < i && this.#changed[j])) continue;
			grown += this.#put(i, j, betweenActors(actor, actors[j]!, area, this.#weights));
		}
		for (let j = 0; j < links.length; j++) {
			// A tie that has changed, too, computes this itself.
			if (this.#changed[actors.length + j]) continue;
			grown += this.#put(i, actors.length + j, between(links[j]!, actor, this.#weights));
		}
		return grown;
	}

	#ofLink(link: DrawnLink): number {
		const { actors, links, area } = this.#drawing;
		const i = actors.length + link.index;
		let grown = this.#put(i, i, ofLink(link, area, this.#weights));
		for (let j = 0; j < actors.length; j++) {
			grown += this.#put(j, i, between(link, actors[j]!, this.#weights));
		}
		for (let j = 0; j < links.length; j++) {
			const other = actors.length + j;
			if (other === i || (other < i && this.#changed[other])) continue;
			grown += this.#put(i, other, betweenLinks(link, links[j]!, this.#weights));
		}
		return grown;
	}

	/** Writes what two things cost each other into the table, and returns by how much that has grown. */
	#put(i: number, j: number, cost: number): number {
		const place = i < j ? i * this.#count + j : j * this.#count + i;
		const before = this.#table[place]!;
		if (cost === before) return 0;
		this.#places[this.#overwritten] = place;
		this.#before[this.#overwritten] = before;
		this.#overwritten++;
		this.#table[place] = cost;
		return cost - before;
	}
}

function between(link: DrawnLink, actor: DrawnActor, weights: Weights): number {
	if (actor === link.from || actor === link.to) return 0;
	return betweenLinkAndActor(link, actor, weights);
}
