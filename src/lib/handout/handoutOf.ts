import type { Case, Id, Source, Placement } from '#lib/case/case.ts';
import { shownAt } from '#lib/case/steps.ts';
import { blanksFor } from './blanks.ts';
import { chooseTies } from './chooseTies.ts';
import { Numbering } from './footnotes.ts';
import { placementOn } from './pictureOf.ts';
import { sheetOf, textAround, type Sheet } from './sheetOf.ts';
import { stepCase } from '#lib/case/stepCase.ts';

/** A handout: its sheets, and the sources that they cite in the order of their numbers. */
export interface Handout {
	readonly sheets: readonly Sheet[];
	readonly sources: readonly Source[];
}

/** The placement of every step on paper. Finding them is slow; they serve every handout of the case. */
export const placementsOf = (source: Case): readonly Placement[] =>
	source.story.map((step) => placementOn(stepCase(source, step), step));

/**
 * The handout of a case, with or without blanks for a class to fill in. The same case gives the same handout.
 */
export function handoutOf(
	source: Case,
	placements: readonly Placement[],
	withBlanks: boolean
): Handout {
	const sources = new Numbering<Id>();
	const before = new Set<Id>();
	const chosen = source.story.map((step) => {
		const told = chooseTies(source, step, shownAt(source, step), before);
		for (const { tie } of told) before.add(tie.id);
		return told;
	});
	const twice = doubles(chosen.flatMap((told) => told.map(({ tie }) => tie.id)));
	let asked = 0;
	const sheets = source.story.map((step, i) => {
		const told = chosen[i] ?? [];
		const ties = told.map(({ tie }) => tie);
		const text = textAround(source, step, told);
		const blanks = blanksFor(stepCase(source, step), ties, text, asked + 1, twice);
		asked += blanks.length;
		const placement = placements[i] ?? {};
		return sheetOf(source, step, told, { blanks, withBlanks, sources, placement });
	});
	const cited = sources.keys.flatMap((id) => source.sources.get(id) ?? []);
	return { sheets, sources: cited };
}

const doubles = (ids: readonly Id[]) => new Set(ids.filter((id, i) => ids.indexOf(id) !== i));
