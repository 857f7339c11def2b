import type { Claim } from './case.ts';

/** How much weight a claim bears, the most first. */
export type Firmness = 'firm' | 'fair' | 'weak';

/**
 * How much weight a claim bears. It loses a grade if nobody vouches for it as a fact (an unnamed voice, or an
 * outside expert's reading), and another if it is worded with a hedge.
 */
export function firmnessOf({ basis, hedge }: Pick<Claim, 'basis' | 'hedge'>): Firmness {
	const unvouched = basis === 'anonymous' || basis === 'analysis';
	if (unvouched && hedge) return 'weak';
	return unvouched || hedge ? 'fair' : 'firm';
}
