import type { Case, Id, Step, Placement } from '#lib/case/case.ts';
import { titleOf } from '#lib/case/story/titles.ts';
import { namesAt, type OtherNames } from '#lib/case/story/apart.ts';
import { handoutWords } from '#lib/words/handout.ts';
import { blanked } from './blanks.ts';
import type { Blank } from './blank.ts';
import type { Told } from './chooseTies.ts';
import { Footnotes, type Footnote, type Numbering } from './footnotes.ts';
import { pictureOf, type Picture } from './pictureOf.ts';
import { sheetSentence, type SheetSentence } from './sheetSentence.ts';
import { stepCase } from '#lib/case/stepCase.ts';

/** The page of a step, as it will be printed. */
export interface Sheet {
	readonly step: Step;
	readonly picture: Picture;
	/** How many actors and ties the picture shows, and how many ties have a sentence below it. */
	readonly counts: Readonly<Record<'actors' | 'ties' | 'told', number>>;
	readonly sentences: readonly SheetSentence[];
	readonly footnotes: readonly Footnote[];
	/** The blanks of the worksheet, each with its full sentence. */
	readonly answers: readonly { readonly blank: Blank; readonly told: SheetSentence }[];
}

/** What a sheet is made from, apart from its ties. */
interface Making {
	readonly blanks: readonly Blank[];
	readonly withBlanks: boolean;
	readonly sources: Numbering<Id>;
	readonly placement: Partial<Placement>;
}

/** The sheet of a step, with a sentence for each of these ties. */
export function sheetOf(
	source: Case,
	step: Step,
	told: readonly Told[],
	{ blanks, withBlanks, sources, placement }: Making
): Sheet {
	const shown = stepCase(source, step);
	const open = withBlanks ? blanks : [];
	const ties = told.map(({ tie }) => tie.id);
	const footnotes = new Footnotes(sources);
	const numbers = told.map(({ claims }) => claims.map((claim) => footnotes.of(claim)));
	const tell = (from: Case, gaps: readonly Blank[]) =>
		told.map(({ tie }, i) => {
			const blank = gaps.find((gap) => gap.tie === tie.id) ?? null;
			return sheetSentence(from, from.ties.get(tie.id) ?? tie, numbers[i] ?? [], blank);
		});
	return {
		step,
		picture: pictureOf(blanked(shown, open, handoutWords.number), step, placement, {
			told: ties,
			bothWays: tiesOf(open, 'direction'),
			insisted: tiesOf(open, 'verb'),
			names: unasked(namesAt(step), open)
		}),
		counts: { actors: shown.actors.size, ties: shown.ties.size, told: ties.length },
		sentences: tell(blanked(shown, open, handoutWords.blank), open),
		footnotes: footnotes.list,
		answers: answersTo(blanks, ties, tell(shown, []))
	};
}

/** The names of a step without those that a blank asks for. */
const unasked = ({ actors, ties }: OtherNames, blanks: readonly Blank[]): OtherNames => ({
	actors: new Map([...actors].filter(([id]) => blanks.every(({ actor }) => actor !== id))),
	ties: new Map([...ties].filter(([id]) => blanks.every(({ tie }) => tie !== id)))
});

const tiesOf = (blanks: readonly Blank[], wanted: Blank['kind']) =>
	new Set(blanks.flatMap(({ kind, tie }) => (kind === wanted ? tie : [])));

function answersTo(blanks: readonly Blank[], ties: readonly Id[], told: readonly SheetSentence[]) {
	return blanks.flatMap((blank) => {
		const sentence = told[ties.indexOf(blank.tie)];
		return sentence ? [{ blank, told: sentence }] : [];
	});
}

/** All text of a sheet except the sentences and the picture. */
export function textAround(source: Case, step: Step, told: readonly Told[]): string {
	const claims = told.flatMap((each) => each.claims);
	return [
		...[titleOf(source), step.title, step.caption],
		...step.questions.map(({ question }) => question),
		...claims.flatMap(({ asserter, summary, hedge }) => [
			source.asserters.get(asserter)?.name,
			...[summary, hedge]
		])
	].join('\n');
}
