import type { Standing } from '#lib/case/evidence.ts';
import type { Seen } from '#lib/case/tensionFilter.ts';
import type { Family } from '#lib/case/vocabulary.ts';
import { pairAt } from './palette.ts';

/** From what may be covered to what must be visible. */
const stacking = [
	'unasserted',
	'contact',
	'pressure',
	'support',
	'authority',
	'conflict',
	'violent'
];
/** The colours that one line can have in a picture: none of a pole, and those of two pairs of poles. */
const colorings = 5;
/** How many drawing orders there are. */
export const orders = colorings * stacking.length;

/** What of a tie decides what it covers. */
interface Stacked {
	readonly family: Family;
	readonly violent: boolean | undefined;
	readonly standing: Pick<Standing, 'unasserted'>;
	readonly seen: Seen | null;
}

/** The drawing order of a tie, from 0 at the back to below `orders`; ties of one order are drawn alike. */
export function orderOf({ family, violent, standing, seen }: Stacked): number {
	const stack = standing.unasserted ? 'unasserted' : violent ? 'violent' : family;
	return colorings * stacking.indexOf(stack) + coloringOf(seen);
}

/** Which of the colours of one line a tie has. */
const coloringOf = (seen: Seen | null): number =>
	seen ? 1 + 2 * pairAt(seen.place) + (seen.pole === 'b' ? 1 : 0) : 0;
