import type { Tie } from './case.ts';

type Ends = Pick<Tie, 'source' | 'target'>;

/** A key that all ties between the same two actors share, in either direction. */
export function pairOf({ source, target }: Ends): string {
	const [one, other] = source < target ? [source, target] : [target, source];
	// With its length, the first id ends in the same place whatever signs the two contain.
	return `${one.length} ${one}${other}`;
}

/** Whether two ties join the same two actors, in either direction. */
export const samePair = (one: Ends, other: Ends): boolean =>
	(one.source === other.source && one.target === other.target) ||
	(one.source === other.target && one.target === other.source);
