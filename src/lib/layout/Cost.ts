import type { Drawing, DrawnActor, Link } from './Drawing.ts';
import { faults } from './faults.ts';

type KeyOf<Groups> = Groups extends unknown ? keyof Groups : never;
/** The name of a fault. */
export type Fault = KeyOf<(typeof faults)[keyof typeof faults]>;

/** What each fault counts; one without a weight does not count. */
export type Weights = Partial<Readonly<Record<Fault, number>>>;

type Term<One, Other> = (one: One, other: Other) => number;

/** What is wrong with a drawing: the sum of its faults, each times its weight. */
export class Cost {
	readonly #drawing: Drawing;
	readonly #ofActor;
	readonly #ofActors;
	readonly #ofLink;
	readonly #ofLinkAndActor;
	readonly #ofLinks;

	constructor(drawing: Drawing, weights: Weights) {
		this.#drawing = drawing;
		this.#ofActor = weighted(faults.ofActor, weights);
		this.#ofActors = weighted(faults.ofActors, weights);
		this.#ofLink = weighted(faults.ofLink, weights);
		this.#ofLinkAndActor = weighted(faults.ofLinkAndActor, weights);
		this.#ofLinks = weighted(faults.ofLinks, weights);
	}

	/** Of everything. */
	get whole(): number {
		return this.around(this.#drawing.actors);
	}

	/** Of these actors and their links: the part of the whole that changes when they move. */
	around(moved: readonly DrawnActor[]): number {
		const { actors, links, area } = this.#drawing;
		const touched = this.#linksOf(moved);
		let sum = 0;
		for (const actor of moved) sum += this.#ofActor(actor, area);
		for (const link of touched) sum += this.#ofLink(link, area);
		eachPair(moved, actors, (one, other) => (sum += this.#ofActors(one, other)));
		eachPair(touched, links, (one, other) => {
			if (!meet(one, other)) sum += this.#ofLinks(one, other);
		});
		for (const link of touched) {
			for (const actor of actors) {
				if (!isEnd(link, actor)) sum += this.#ofLinkAndActor(link, actor);
			}
		}
		for (const link of links) {
			if (touched.includes(link)) continue;
			for (const actor of moved) sum += this.#ofLinkAndActor(link, actor);
		}
		return sum;
	}

	#linksOf(actors: readonly DrawnActor[]): readonly Link[] {
		const [first] = actors;
		if (first && actors.length === 1) return this.#drawing.linksAt(first);
		return [...new Set(actors.flatMap((actor) => this.#drawing.linksAt(actor)))];
	}
}

const isEnd = ({ from, to }: Link, actor: DrawnActor) => from === actor || to === actor;
const meet = (one: Link, { from, to }: Link) => isEnd(one, from) || isEnd(one, to);

/** Every pair of one of `some` and another of `all`, each once. */
function eachPair<T>(some: readonly T[], all: readonly T[], visit: (one: T, other: T) => void) {
	some.forEach((one, i) => {
		for (const other of all) {
			const rank = some.indexOf(other);
			if (rank === -1 || rank > i) visit(one, other);
		}
	});
}

/** The faults of one kind that count, as one. */
function weighted<One, Other>(
	group: Readonly<Record<string, Term<One, Other>>>,
	weights: Readonly<Record<string, number>>
): Term<One, Other> {
	const terms = Object.entries(group).flatMap(([name, fault]) => {
		const weight = weights[name] ?? 0;
		return weight === 0 ? [] : [{ fault, weight }];
	});
	const [first, second] = terms;
	if (!first) return () => 0;
	if (!second) return (one, other) => first.weight * first.fault(one, other);
	return (one, other) =>
		terms.reduce((sum, { fault, weight }) => sum + weight * fault(one, other), 0);
}
