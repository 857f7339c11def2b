import type { Case, Id } from '#lib/case/case.ts';
import { isolated } from '#lib/case/direction.ts';
import { isShown, type Emphasis } from '#lib/scene/emphasis.ts';
import { tieInWords } from '#lib/evidence/tieInWords.ts';
import { sayDate } from '#lib/words/date.ts';
import { figureWords } from '#lib/words/figure.ts';
import type { Looked } from '#lib/scene/looked.ts';
import { filterInWords } from './filterInWords.ts';
import { sayTies } from './sayTies.ts';

/** What a figure has in addition to its picture, and which ties its picture shows. */
interface Told {
	/** What comes into the picture; if left out, all that is neither hidden nor faded. */
	readonly ties?: readonly Id[];
	readonly actors?: readonly Id[];
	/** The ties of the key, if lines are numbered. */
	readonly order?: readonly Id[];
	/** The reader’s own title, and who made the figure. */
	readonly headline?: string;
	readonly credit?: string;
}

/**
 * What a figure shows, in words for readers who cannot see it: who does what to whom, at which pole of the
 * tension, and through which filter. Never where on the sheet something stands. If its lines are numbered, it
 * lists the ties of the key, because their sentences are in the picture, too.
 */
export function describe(looked: Looked, emphasis: Emphasis, told: Told = {}): string {
	const { case: source } = looked;
	const { order = [], headline = '', credit = '' } = told;
	const { title, asOf } = source.about;
	return [
		figureWords.describe(headline || title),
		...(headline ? [`${isolated(title)}.`] : []),
		...filterInWords(looked).map((part) => `${capital(part)}.`),
		...(order.length > 0 ? numbered(source, order) : pictured(looked, emphasis, told)),
		`${capital(figureWords.asOf(sayDate(asOf)))}.`,
		...(credit ? [`${isolated(credit)}.`.replace(/([.!?])\.$/, '$1')] : [])
	].join(' ');
}

/** What is picked stands out, so it is told instead of what steps back behind it. */
function pictured(looked: Looked, { actors, ties }: Emphasis, told: Told): string[] {
	const seen = told.ties ?? idsIn(ties, isShown);
	const lit = seen.filter((id) => ties.get(id) === 'lit');
	const behind = lit.length > 0 && lit.length < seen.length;
	const said = sayTies(looked, behind ? lit : seen);
	if (seen.length > 0) return behind ? [figureWords.standsOut, ...said] : said;
	const alone = told.actors ?? idsIn(actors, isShown);
	const names = alone.flatMap((id) => looked.case.actors.get(id)?.shortName ?? []);
	return [figureWords.onlyActors(names)];
}

const idsIn = (all: Emphasis['actors'], test: typeof isShown & {}) =>
	[...all].flatMap(([id, prominence]) => (test(prominence) ? id : []));

const numbered = (source: Case, order: readonly Id[]) => [
	figureWords.key.described,
	...order.map((id, i) => `${figureWords.key.numbered(i + 1, tieInWords(source, id))}.`)
];

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
