import type { Case, Id } from '#lib/case/case.ts';
import { tiesOf } from '#lib/case/neighbourhood.ts';
import type { KeptText } from '#lib/files/keptText.ts';
import { claimsFrom, findHighlights, type Anchored, type Cited, type Found } from './highlights.ts';
import { numbersIn, paragraphsOf, type Paragraph } from './paragraphs.ts';
import { overlap } from './Span.ts';

/** A paragraph with what is coded of it. */
export interface Coded extends Paragraph {
	/** What is highlighted in it, in the order of the text. */
	readonly highlights: readonly Anchored[];
	/** The claims that rest on it: those highlighted in it, and those that name only its number. */
	readonly claims: readonly Cited[];
}

/** A text beside its case. */
export interface Page extends Found {
	readonly text: string;
	readonly paragraphs: readonly Coded[];
	/** How many of the numbered paragraphs have claims, and how many there are. */
	readonly coded: number;
	readonly count: number;
	/** The claims that name only paragraphs which the text does not have. */
	readonly astray: readonly Cited[];
}

/** Lays a text out beside its case: its paragraphs, its highlights, and how much of it is coded. */
export function pageOf(
	source: Case,
	kept: Pick<KeptText, 'text' | 'before' | 'highlights'>,
	id: Id
): Page {
	const { text, before, highlights } = kept;
	const cited = claimsFrom(source, id);
	const found = findHighlights(source, cited, text, highlights);
	const shown = new Set(found.anchored.map((each) => each.cited?.claim));
	const named = cited
		.filter(({ claim }) => !shown.has(claim))
		.map((each) => ({ each, numbers: numbersIn(each.claim.at) }));
	const paragraphs = paragraphsOf(text, before).map((paragraph) => {
		const here = found.anchored.filter((each) => overlap(each, paragraph));
		const marked = new Map(here.flatMap(({ cited: one }) => (one ? [[one.claim, one]] : [])));
		const only = named.filter(({ numbers }) => numbers.has(paragraph.number ?? NaN));
		const claims = [...marked.values(), ...only.map(({ each }) => each)];
		return { ...paragraph, highlights: here, claims };
	});
	const numbered = paragraphs.filter(({ number }) => number !== null);
	const coded = numbered.filter(({ claims }) => claims.length > 0).length;
	const count = numbered.length;
	const isAstray = (numbers: ReadonlySet<number>) =>
		numbers.size > 0 && Math.min(...numbers) > count;
	const astray = named.flatMap(({ each, numbers }) => (isAstray(numbers) ? [each] : []));
	return { ...found, text, paragraphs, coded, count, astray };
}

/** The actors of a case that nothing ties to another. */
export const untied = (source: Case): Id[] =>
	[...source.actors.keys()].filter((id) => tiesOf(source, id).length === 0);

/** The ties of a case that nobody asserts. */
export const unclaimed = ({ ties }: Pick<Case, 'ties'>): Id[] =>
	[...ties.values()].flatMap(({ id, claims }) => (claims.length === 0 ? [id] : []));
