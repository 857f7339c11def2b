import type { Id } from '#lib/case/case.ts';

/** A passage by its own words and those around it: a TextQuoteSelector of the W3C Web Annotation Data Model. */
export interface TextQuote {
	readonly exact: string;
	readonly prefix: string;
	readonly suffix: string;
}

/** What tells a claim from the other claims of its tie, also after one of these was changed. */
export interface ClaimTrace {
	/** Its place among the claims of the tie. */
	readonly place: number;
	readonly at: string;
	readonly summary: string;
}

/** A passage of a text that names an actor, or that a claim of a tie rests on. */
export interface Highlight {
	readonly quote: TextQuote;
	readonly of: { readonly actor: Id } | { readonly tie: Id; readonly claim: ClaimTrace };
}

/** The text of a source with its highlights, as the device keeps it. It is never part of a case or of its file. */
export interface KeptText {
	/** What it belongs to: the id of an entry of the library, or the built-in case. */
	readonly of: string;
	readonly source: Id;
	/** Empty if there is none. */
	readonly text: string;
	/** How many paragraphs stand before the one that counts as ¶1, such as a headline. */
	readonly before: number;
	readonly highlights: readonly Highlight[];
}

/** A record of the store as a text; null if something else has written it. Highlights that are none are left out. */
export function textOf(value: unknown): KeptText | null {
	const { of, source, text, before, highlights } = fieldsOf(value);
	if (typeof of !== 'string' || typeof source !== 'string' || typeof text !== 'string') return null;
	const all = Array.isArray(highlights) ? highlights : [];
	return {
		of,
		source,
		text,
		before: Number.isSafeInteger(before) ? Math.max(0, Number(before)) : 0,
		highlights: all.filter(isHighlight)
	};
}

function isHighlight(value: unknown): value is Highlight {
	const { quote, of } = fieldsOf(value);
	const { exact, prefix, suffix } = fieldsOf(quote);
	const { actor, tie, claim } = fieldsOf(of);
	const { place, at, summary } = fieldsOf(claim);
	const isQuoted = [exact, prefix, suffix].every((part) => typeof part === 'string');
	const isClaim = [tie, at, summary].every((part) => typeof part === 'string');
	return isQuoted && (typeof actor === 'string' || (isClaim && typeof place === 'number'));
}

const fieldsOf = (value: unknown) => (value ?? {}) as Partial<Record<string, unknown>>;
