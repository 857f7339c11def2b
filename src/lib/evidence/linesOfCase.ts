/**
 * The lines that stand for many ties of a case. Each is the same in all its pictures, and has no head where none of
 * these ties can have one.
 */
import type { Case, TieType } from '#lib/case/case.ts';
import type { Family } from '#lib/case/vocabulary.ts';
import type { Sample } from '#lib/formats/figure/caption.ts';
import { lineSample } from './samples.ts';

type Look = Parameters<typeof lineSample>[1];
type Mark = Parameters<typeof lineSample>[2];

/** The line of a family; of conflict, that of the ties with force or without. */
export function familySample(
	{ tieTypes }: Case,
	look: Look,
	family: Family,
	violent = false
): Sample {
	const all = [...tieTypes.values()].filter((type) => type.family === family);
	const types = family === 'conflict' ? all.filter((type) => type.violent === violent) : all;
	return lineSample(family, look, { violent, mutual: areMutual(types) });
}

/** A line of any family that is marked in this way. */
export const anySample = ({ tieTypes }: Case, look: Look, mark: Mark): Sample =>
	lineSample(null, look, { ...mark, mutual: areMutual([...tieTypes.values()]) });

const areMutual = (types: readonly TieType[]) =>
	types.length > 0 && types.every(({ mutual }) => mutual);
