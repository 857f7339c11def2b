import type { Id, Tie } from './case.ts';

/** The ties between two actors that follow one another in a chain, in either direction; there is at least one. */
export type Link = readonly Tie[];

/** The ties that lead from one actor to another by way of others, link by link. */
export type Chain = readonly Link[];

/**
 * The shortest chains of ties from one actor to another, whichever way their ties point: at most `most`, in the
 * order of the ties, all of the same length. None if no chain joins them. Breadth-first search, after E. F. Moore,
 * “The shortest path through a maze” (1959), which keeps every way that leads to an actor in fewest steps.
 */
export function shortestChains(ties: readonly Tie[], from: Id, to: Id, most: number): Chain[] {
	const steps = stepsAway(neighboursOf(ties), from, to);
	return from === to ? [] : waysBack(steps, to, most);
}

type Neighbours = ReadonlyMap<Id, ReadonlyMap<Id, Link>>;

/** From each actor reached, its links back to actors one step nearer; empty for the one it began with. */
type Steps = ReadonlyMap<Id, ReadonlyMap<Id, Link>>;

function neighboursOf(ties: readonly Tie[]): Neighbours {
	const all = new Map<Id, Map<Id, Tie[]>>();
	const add = (one: Id, other: Id, tie: Tie) => {
		const links = all.get(one) ?? new Map<Id, Tie[]>();
		all.set(one, links.set(other, [...(links.get(other) ?? []), tie]));
	};
	for (const tie of ties) {
		if (tie.source === tie.target) continue;
		add(tie.source, tie.target, tie);
		add(tie.target, tie.source, tie);
	}
	return all;
}

/** Goes out from one actor, one step at a time, until the other is reached. */
function stepsAway(neighbours: Neighbours, from: Id, to: Id): Steps {
	const reached = new Map<Id, Map<Id, Link>>([[from, new Map()]]);
	for (let edge = [from]; edge.length > 0 && !reached.has(to);) {
		const next = new Map<Id, Map<Id, Link>>();
		for (const near of edge) {
			for (const [far, link] of neighbours.get(near) ?? []) {
				if (!reached.has(far)) next.set(far, (next.get(far) ?? new Map()).set(near, link));
			}
		}
		for (const [far, links] of next) reached.set(far, links);
		edge = [...next.keys()];
	}
	return reached;
}

function waysBack(steps: Steps, to: Id, most: number): Chain[] {
	const links = steps.get(to);
	if (!links) return [];
	if (links.size === 0) return [[]];
	const chains: Chain[] = [];
	for (const [nearer, link] of links) {
		for (const chain of waysBack(steps, nearer, most - chains.length))
			chains.push([...chain, link]);
		if (chains.length >= most) break;
	}
	return chains.slice(0, most);
}
