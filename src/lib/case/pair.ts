import type { Tie } from './case.ts';

/** A key that all ties between the same two actors share, in either direction. */
export const pairOf = ({ source, target }: Pick<Tie, 'source' | 'target'>): string =>
	JSON.stringify([source, target].sort());
