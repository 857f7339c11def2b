import type { Case, Id } from '#lib/case/case.ts';
import { bendsOf, swaysOf } from './bends.ts';
import type { Look } from './look.ts';
import { onceFor } from './onceFor.ts';
import type { Scene, SceneEdge } from './scene.ts';

/** What decides the path of a tie, before the ends at an actor make room for one another. */
export type Course = Pick<SceneEdge, 'bend' | 'sway'>;

type Numbers = ReadonlyMap<Id, number>;
const none: Numbers = new Map();

/** Finds the course of each tie of a case for a look. */
export function coursesFor(source: Case, look: Look): (tie: Id) => Course {
	const bends = bendsFor(source, look);
	const sways = swaysFor(source, look, bends);
	return (tie) => ({ bend: bends.get(tie) ?? 0, sway: sways.get(tie) ?? 0 });
}

/** The ties that are placed together, which make room for one another; all, unless the look names some. */
export function togetherIn({ ties }: Case, { ties: some, bends: placed }: Look): Scene['together'] {
	const together = some ?? placed;
	return together?.size ? together : ties;
}

/** A tie runs straight if it is the only one between its actors among the ties that bend. */
function bendsFor({ ties }: Case, { ties: some, bends: placed = none }: Look): Numbers {
	const all = [...ties.values()];
	const apart = some ? bendsOf(all.filter(({ id }) => some.has(id))) : none;
	return new Map([...bendsOfAll(ties), ...apart, ...placed]);
}

/** Ties of a pair end side by side only among those that are placed together. */
function swaysFor(source: Case, look: Look, bends: Numbers): Numbers {
	const together = togetherIn(source, look);
	return swaysOf(
		[...source.ties.values()].filter(({ id }) => together.has(id)),
		bends
	);
}

const bendsOfAll = onceFor((ties) => bendsOf(ties.values()));
