import { mean } from '../line.ts';
import type { Counts } from './count.ts';

/** A picture as measured. */
export interface Measured extends Counts {
	/** The smallest size of a name or a label, in px of the screen or of the paper. */
	readonly letters: number;
	readonly used: number;
	readonly order: number;
	readonly ms: number;
}

/** The pictures of a group together: sums, but for what the names say. */
export interface Sums extends Counts {
	readonly pictures: number;
	readonly unlabelled: number;
	readonly mostCrossedLabels: number;
	readonly smallestLetters: number;
	readonly meanUsed: number;
	readonly leastOrder: number;
	readonly longestMs: number;
}

export function sumsOf(all: readonly Measured[]): Sums {
	const of = (key: keyof Measured) => all.map((each) => each[key]);
	const sum = (key: keyof Measured) => of(key).reduce((one, other) => one + other, 0);
	return {
		pictures: all.length,
		ties: sum('ties'),
		labelled: sum('labelled'),
		unlabelled: sum('ties') - sum('labelled'),
		throughShapes: sum('throughShapes'),
		throughNames: sum('throughNames'),
		crossedLabels: sum('crossedLabels'),
		mostCrossedLabels: Math.max(...of('crossedLabels')),
		overlaps: sum('overlaps'),
		nearerToOthers: sum('nearerToOthers'),
		headsInOnePoint: sum('headsInOnePoint'),
		hiddenHeads: sum('hiddenHeads'),
		endsAtNames: sum('endsAtNames'),
		crossings: sum('crossings'),
		smallestLetters: Math.min(...of('letters')),
		meanUsed: mean(of('used')),
		leastOrder: Math.min(...of('order')),
		longestMs: Math.max(...of('ms'))
	};
}
