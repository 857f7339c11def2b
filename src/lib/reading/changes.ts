import type { Highlight, KeptText } from '#lib/files/keptText.ts';
import { tidy } from './paragraphs.ts';
import { findQuote, quoteOf } from './quotes.ts';
import type { Span } from './Span.ts';

type Change = (before: KeptText) => KeptText;

/** Highlights a passage as the name of an actor, or as what a claim rests on; not twice for the same. */
export const withHighlight =
	(passage: Span, of: Highlight['of']): Change =>
	(before) => {
		const quote = quoteOf(before.text, passage);
		const isThere = before.highlights.some((each) => same(each, { quote, of }));
		return isThere ? before : { ...before, highlights: [...before.highlights, { quote, of }] };
	};

export const withoutHighlight =
	(gone: Highlight): Change =>
	(before) => ({ ...before, highlights: before.highlights.filter((each) => !same(each, gone)) });

/** Puts a highlight that was lost on another passage. */
export const withHighlightMoved =
	(highlight: Highlight, passage: Span): Change =>
	(before) =>
		withHighlight(passage, highlight.of)(withoutHighlight(highlight)(before));

/** Replaces the text. Highlights are found again, and remember the words that stand around them now. */
export const withText =
	(written: string): Change =>
	(before) => {
		const text = tidy(written);
		const highlights = before.highlights.map(({ quote, of }) => {
			const span = findQuote(text, quote);
			return { quote: span ? quoteOf(text, span) : quote, of };
		});
		return { ...before, text, highlights };
	};

/** Lets ¶1 begin after so many paragraphs. */
export const withBefore =
	(count: number): Change =>
	(before) => ({ ...before, before: count });

export const withoutText: Change = (before) => ({ ...before, text: '', before: 0, highlights: [] });

const same = (one: Highlight, other: Highlight) => JSON.stringify(one) === JSON.stringify(other);
