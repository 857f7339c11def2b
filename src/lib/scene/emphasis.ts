import type { Case, Id } from '#lib/case/case.ts';
import type { Shown } from '#lib/case/filter.ts';
import { countPicks, type Picks } from './picks.ts';
import type { Scene } from './scene.ts';
import { placeTieLabels } from './tieLabels.ts';
import type { TieLabel } from './labelPlaces.ts';

/**
 * How much an element stands out: left out of the picture, a trace of what the filter leaves out, behind what
 * is picked, as drawn, or picked.
 */
export type Prominence = 'hidden' | 'faded' | 'dim' | 'plain' | 'lit';

/** Whether an element is neither hidden nor faded. */
export const isShown = (prominence: Prominence | undefined): boolean =>
	prominence !== 'hidden' && prominence !== 'faded';

/** What stands out in a scene at the moment. */
export interface Emphasis {
	readonly actors: ReadonlyMap<Id, Prominence>;
	readonly ties: ReadonlyMap<Id, Prominence>;
	readonly tieLabels: ReadonlyMap<Id, TieLabel>;
	readonly picks: Picks;
}

export interface Attention {
	readonly shown: Shown;
	/** What happens to elements that the filter leaves out. */
	readonly unmatched: 'hidden' | 'faded';
	readonly picks: Picks;
	/** What the pointer or the focus is on; it takes precedence over the picks. */
	readonly hovered: Picks | null;
}

/** With at most this many ties, a view is small enough to label all of them. */
export const smallView = 50;

/** Gives each element its prominence and decides which ties carry their label. */
export function toEmphasis(source: Case, scene: Scene, attention: Attention): Emphasis {
	const { shown, unmatched, picks, hovered } = attention;
	const lit = litBy(source, shown, hovered && !isAmong(hovered, picks) ? hovered : picks);
	const actors = new Map<Id, Prominence>();
	for (const id of source.actors.keys()) {
		actors.set(id, shown.actors.has(id) ? prominence(lit, lit?.actors.has(id)) : unmatched);
	}
	const ties = new Map<Id, Prominence>();
	for (const id of source.ties.keys()) {
		ties.set(id, shown.ties.has(id) ? prominence(lit, lit?.ties.has(id)) : unmatched);
	}
	const labelled = lit
		? lit.ties
		: shown.ties.size <= smallView
			? new Set(shown.ties.keys())
			: none;
	const required = new Set([...picks.ties, ...(hovered?.ties ?? [])]);
	const tieLabels = placeTieLabels(
		scene,
		shown.actors,
		requiredFirst(labelled, required),
		required
	);
	return { actors, ties, tieLabels, picks };
}

const none: ReadonlySet<Id> = new Set();

function prominence(lit: Picks | null, isLit = false): Prominence {
	if (!lit) return 'plain';
	return isLit ? 'lit' : 'dim';
}

/** Whether all of one is picked in the other, so that it changes nothing to point at it. */
const isAmong = (one: Picks, { actors, ties }: Picks): boolean =>
	[...one.actors].every((id) => actors.has(id)) && [...one.ties].every((id) => ties.has(id));

/**
 * The picks, with the shown ties of picked actors, unless ties are picked, such as those of a chain, and the actors
 * at the ends of all these ties. Null when none of these is shown: then nothing is dimmed.
 */
function litBy(source: Case, shown: Shown, picks: Picks): Picks | null {
	if (countPicks(picks) === 0) return null;
	const actors = new Set(picks.actors);
	const ties = new Set([...picks.ties].filter((id) => shown.ties.has(id)));
	for (const id of shown.ties.keys()) {
		const tie = source.ties.get(id);
		if (!tie) continue;
		const ofActor = picks.actors.has(tie.source) || picks.actors.has(tie.target);
		if (ofActor && picks.ties.size === 0) ties.add(id);
		if (ties.has(id)) actors.add(tie.source).add(tie.target);
	}
	const seen = ties.size > 0 || [...actors].some((id) => shown.actors.has(id));
	return seen ? { actors, ties } : null;
}

function requiredFirst(ties: ReadonlySet<Id>, required: ReadonlySet<Id>): Set<Id> {
	return new Set([...[...required].filter((id) => ties.has(id)), ...ties]);
}
