import type { Case, Id, Source } from '#lib/case/case.ts';
import { shownAt } from '#lib/case/steps.ts';
import type { Blank, Version } from './blanks/blank.ts';
import { blanked } from './blanks/blanked.ts';
import { blanksOn, type Page } from './blanks/blanksOn.ts';
import { askedTies, chooseTies, type ToldTo } from './chooseTies.ts';
import { Numbering } from './numbering.ts';
import type { Placements } from './placementsOf.ts';
import { sheetOf, type Sheet } from './sheetOf.ts';

/** A handout: its sheets, and the sources that they cite in the order of their numbers. */
export interface Handout {
	/** The case as the sheets show it: without the answers to blanks. */
	readonly source: Case;
	readonly sheets: readonly Sheet[];
	readonly sources: readonly Source[];
}

/** What a handout holds. */
export interface Wish {
	/** The ids of its steps; empty for the whole story. */
	readonly steps?: readonly Id[];
	/** The version whose blanks a class fills in; without one, nothing is blank. */
	readonly version?: Version | null;
	/** Whether it is for the class or, with room for fewer ties, for the teacher. */
	readonly to?: Exclude<ToldTo, 'worksheet'>;
}

/** A handout of a case. The same case and the same wish give the same handout. */
export function handoutOf(
	source: Case,
	placements: Placements,
	{ steps = [], version = null, to = 'class' }: Wish = {}
): Handout {
	const pages = pagesOf(source, steps, version === null ? to : 'worksheet');
	const blanks = version ? blanksOn(source, pages, version) : [];
	const shown = blanked(source, blanks.flat());
	const sources = new Numbering<Id>();
	const all = { blanks: blanks.flat(), sources };
	const sheets = pages.map((page) => {
		const { step } = page;
		const place = source.story.indexOf(step) + 1;
		return sheetOf(shown, page, { ...all, place, placement: placements.get(step.id) ?? {} });
	});
	const cited = sources.keys.flatMap((id) => source.sources.get(id) ?? []);
	return { source: shown, sheets, sources: cited };
}

/** The blanks of the worksheets of these steps, a list for each step, as `handoutOf` numbers them. */
export function blanksOf(
	source: Case,
	{ steps = [], version = 'a' }: Wish
): ReadonlyMap<Id, readonly Blank[]> {
	const pages = pagesOf(source, steps, 'worksheet');
	const blanks = blanksOn(source, pages, version ?? 'a');
	return new Map(pages.map(({ step }, i) => [step.id, blanks[i] ?? []]));
}

/** The steps wished for, in the order of the story, each with the ties that its sheet tells. */
function pagesOf(source: Case, steps: readonly Id[], to: ToldTo): Page[] {
	const before = new Set<Id>();
	const wished = source.story.filter(({ id }) => steps.length === 0 || steps.includes(id));
	return wished.map((step) => {
		const shown = shownAt(source, step);
		const told = chooseTies(source, step, shown, before, to);
		for (const { tie } of told) before.add(tie.id);
		return { step, told, asked: to === 'worksheet' ? askedTies(source, step, shown) : [] };
	});
}
