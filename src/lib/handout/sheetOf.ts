import type { Case, Id, Step, Tie, Placement } from '#lib/case/case.ts';
import { handoutWords } from '#lib/words/handout.ts';
import type { Blank } from './blanks/blank.ts';
import type { Page } from './blanks/blanksOn.ts';
import type { Numbering } from './numbering.ts';
import { pictureOf, type Picture } from './pictureOf.ts';
import { sheetSentence, type SheetSentence } from './sheetSentence.ts';
import { filterOf } from '#lib/case/steps.ts';
import { namesAt, type OtherNames } from '#lib/case/story/apart.ts';
import { stepCase } from '#lib/case/stepCase.ts';

/** The page of a step, as it will be printed. */
export interface Sheet {
	readonly step: Step;
	/** The number of the step in its story. */
	readonly place: number;
	readonly picture: Picture;
	/** How many actors and ties the picture shows. */
	readonly counts: Readonly<Record<'actors' | 'ties', number>>;
	/** A sentence for each tie that matters most, with who says so. */
	readonly sentences: readonly SheetSentence[];
	/** A sentence for each other tie in the picture, with its first claim. */
	readonly others: readonly SheetSentence[];
	/** On a worksheet, a sentence for each tie that its questions rest on, if it is not asked for itself. */
	readonly asked: readonly SheetSentence[];
	/** What this sheet asks for. */
	readonly blanks: readonly Blank[];
}

/** What a sheet is made from, apart from its ties. */
interface Making {
	/** All blanks of the handout, because no sheet says what another asks for. */
	readonly blanks: readonly Blank[];
	readonly sources: Numbering<Id>;
	readonly place: number;
	readonly placement: Partial<Placement>;
}

/** The sheet of a step of a case that shows its blanks already. */
export function sheetOf(
	source: Case,
	page: Page,
	{ blanks, sources, place, placement }: Making
): Sheet {
	const { step } = page;
	const shown = stepCase(source, step);
	const said = tell(shown, page, blanks, sources);
	const ids = page.told.map(({ tie }) => tie.id);
	return {
		step,
		place,
		picture: pictureOf(shown, {
			placement,
			tensionFilters: filterOf(source, step).tensionFilters,
			told: ids,
			ways: tiesOf(blanks, 'direction'),
			insisted: tiesOf(blanks, 'verb'),
			names: numbered(shown, unasked(namesAt(step), blanks), blanks)
		}),
		counts: { actors: shown.actors.size, ties: shown.ties.size },
		...said,
		blanks: blanks.filter(({ tie }) => ids.includes(tie))
	};
}

/** A sentence for every tie that is shown; those told have the claims that are cited, others their first. */
function tell(
	shown: Case,
	{ told, asked }: Page,
	blanks: readonly Blank[],
	sources: Numbering<Id>
): Pick<Sheet, 'sentences' | 'others' | 'asked'> {
	const blankAt = (id: Id) => blanks.find((one) => one.tie === id);
	const say = (tie: Tie, places: readonly number[]) => {
		const claims = places.flatMap((at) => tie.claims[at] ?? []);
		const cited = claims.map((claim) => ({ claim, source: sources.of(claim.source) }));
		return sheetSentence(shown, tie, cited, blankAt(tie.id));
	};
	const sayAll = (all: Page['told']) =>
		all.flatMap(({ tie: { id }, cited }) => {
			const tie = shown.ties.get(id);
			return tie ? say(tie, cited) : [];
		});
	const ids = new Set(told.map(({ tie }) => tie.id));
	return {
		sentences: sayAll(told),
		asked: sayAll(asked.filter(({ tie }) => !blankAt(tie.id))),
		// A worksheet prints no others, and so cites nothing for them.
		others: [...shown.ties.values()]
			.filter(({ id }) => !ids.has(id))
			.map((tie) => say(tie, blanks.length > 0 ? [] : [0]))
	};
}

/** The names of a step without those that a blank asks for. */
const unasked = ({ actors, ties }: OtherNames, blanks: readonly Blank[]): OtherNames => ({
	actors: new Map([...actors].filter(([id]) => blanks.every(({ actor }) => actor !== id))),
	ties: new Map([...ties].filter(([id]) => blanks.every(({ tie }) => tie !== id)))
});

/** Where a direction is asked for, its number stands before the verb, as it stands in place of other answers. */
function numbered(shown: Case, { actors, ties }: OtherNames, blanks: readonly Blank[]): OtherNames {
	const asked = blanks.filter(({ kind }) => kind === 'direction');
	const labels = asked.flatMap(({ tie, number }): [Id, string][] => {
		const label = shown.tieTypes.get(shown.ties.get(tie)?.type ?? '')?.label;
		return label === undefined ? [] : [[tie, `${handoutWords.number(number)} ${label}`]];
	});
	return { actors, ties: new Map([...ties, ...labels]) };
}

const tiesOf = (blanks: readonly Blank[], wanted: Blank['kind']) =>
	new Set(blanks.flatMap(({ kind, tie }) => (kind === wanted ? tie : [])));
