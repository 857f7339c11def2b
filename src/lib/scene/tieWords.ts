import type { Standing } from '#lib/case/evidence.ts';
import type { Seen } from '#lib/case/tensionFilter.ts';
import type { Pole } from '#lib/case/vocabulary.ts';
import { pairAt } from './palette.ts';

/** Marks that, besides colour, distinguish the poles of a tension, and those of a second tension. */
export const poleMarks: readonly [Record<Pole, string>, Record<Pole, string>] = [
	{ a: '◐', b: '◑' },
	{ a: '◒', b: '◓' }
];

/** What the label of a tie says of its claims, after its words. */
export const standingMarks = { unasserted: '×', anonymous: '°', contested: '±' } as const;

/** The label of a tie: the mark of its pole, the words of its type, and the marks of its standing. */
export function labelOf(words: string, seen: Seen | null, standing: Standing): string {
	const before = seen ? [poleMarks[pairAt(seen.place)][seen.pole]] : [];
	const after = marksOf(standing).join('');
	return [...before, words, ...(after === '' ? [] : [after])].join(' ');
}

/** Where nobody asserts a tie, that says more than a denial. */
function marksOf({ unasserted, anonymous, contested }: Standing): string[] {
	if (unasserted) return [standingMarks.unasserted];
	return [
		...(anonymous ? [standingMarks.anonymous] : []),
		...(contested ? [standingMarks.contested] : [])
	];
}

/** The label with no-break spaces between marks and words, so that no mark stands on a line by itself. */
export const glued = (label: string): string =>
	label.replace(/^([◐◑◒◓]) /, '$1\u00a0').replace(/ ([×°±]+)$/, '\u00a0$1');
