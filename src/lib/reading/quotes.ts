import search from 'approx-string-match';
import type { TextQuote } from '#lib/files/keptText.ts';
import type { Span } from './Span.ts';

/** How many letters around a passage tell it from others with the same words. */
const around = 32;
/** A passage is still the same one if at most this share of its letters has changed. */
const mostChanged = 0.25;

/** A passage by its own words and those around it. */
export const quoteOf = (text: string, { from, to }: Span): TextQuote => ({
	exact: text.slice(from, to),
	prefix: text.slice(Math.max(0, from - around), from),
	suffix: text.slice(to, to + around)
});

/**
 * Where a text has a passage: at its very words, or else where the fewest letters differ. Of several such
 * places, it is the one in the words that stood around it. Null if the text has nothing like it.
 */
export function findQuote(text: string, quote: TextQuote): Span | null {
	if (quote.exact === '') return null;
	const places = placesOf(text, quote.exact);
	const found = places.length > 0 ? places : placesLike(text, quote.exact);
	const likeness = (span: Span) => likenessAround(text, span, quote);
	return found.reduce<Span | null>(
		(best, span) => (best && likeness(best) >= likeness(span) ? best : span),
		null
	);
}

function placesOf(text: string, exact: string): Span[] {
	const places: Span[] = [];
	for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1))
		places.push({ from: at, to: at + exact.length });
	return places;
}

const placesLike = (text: string, exact: string): Span[] =>
	search(text, exact, Math.floor(exact.length * mostChanged)).map(({ start, end }) => ({
		from: start,
		to: end
	}));

/** How many letters right before and after a span are those that stood around the passage. */
function likenessAround(text: string, { from, to }: Span, { prefix, suffix }: TextQuote): number {
	let [before, after] = [0, 0];
	while (before < prefix.length && text[from - 1 - before] === prefix.at(-1 - before)) before++;
	while (after < suffix.length && text[to + after] === suffix[after]) after++;
	return before + after;
}
