import { selectOnPage } from './domSpan.ts';
import { toParagraph } from './focus.ts';
import type { Passage } from './Passage.svelte.ts';
import { overlap, type Span } from './Span.ts';
import { stepOf, stepped } from './wordSteps.ts';

/** A key that was pressed on the number of a paragraph. */
export interface ParagraphKey {
	readonly event: KeyboardEvent;
	readonly index: number;
	readonly paragraph: Span;
	readonly text: string;
	readonly list: HTMLElement | undefined;
	readonly passage: Passage;
}

/** Steps through paragraphs and words, and begins to make something of them. Returns whether the key does any of that. */
export function onParagraphKey(pressed: ParagraphKey): boolean {
	const { event, index, passage } = pressed;
	if (event.altKey || event.ctrlKey || event.metaKey) return false;
	switch (event.key) {
		case 'ArrowDown':
		case 'ArrowUp':
			toParagraph(index + (event.key === 'ArrowDown' ? 1 : -1));
			return true;
		case 'n':
		case 'N':
			return passage.make('actor');
		case 't':
		case 'T':
			return passage.make('claim');
		case 'Escape':
			return letGo(passage);
		default:
			return selectWords(pressed);
	}
}

function letGo(passage: Passage): boolean {
	const had = passage.span !== null;
	getSelection()?.removeAllRanges();
	passage.select(null);
	return had;
}

function selectWords({ event, paragraph, text, list, passage }: ParagraphKey): boolean {
	const words = list?.querySelector(`[data-from="${paragraph.from}"]`);
	if (!list || !words) return false;
	const step = stepOf(event, getComputedStyle(words).direction === 'rtl');
	if (!step) return false;
	const { span } = passage;
	const now = span && overlap(span, paragraph) ? span : null;
	const next = stepped(text, paragraph, now, step);
	if (next) selectOnPage(list, next);
	// The browser tells of it only later, and the next key may come before that.
	passage.select(next);
	return true;
}
