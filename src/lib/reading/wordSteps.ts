import type { Span } from './Span.ts';

/** What an arrow key or Home and End ask for, from the word that is selected. */
export type WordStep =
	'next' | 'previous' | 'more' | 'less' | 'first' | 'last' | 'fromFirst' | 'toLast';

const word = /[\p{L}\p{M}\p{N}]+(?:['’.-]+[\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a paragraph of a text. */
export function wordsOf(text: string, { from, to }: Span): Span[] {
	return [...text.slice(from, to).matchAll(word)].map(({ 0: written, index }) => ({
		from: from + index,
		to: from + index + written.length
	}));
}

/** The words of a paragraph to select after a step from those selected now; null if it has no words. */
export function stepped(
	text: string,
	paragraph: Span,
	now: Span | null,
	step: WordStep
): Span | null {
	const words = wordsOf(text, paragraph);
	const last = words.length - 1;
	if (last < 0) return null;
	const at = now && words.findIndex(({ to }) => to > now.from);
	const end = now && words.findLastIndex(({ from }) => from < now.to);
	const [start, stop] = at === null || end === null || at < 0 || end < at ? [-1, -1] : [at, end];
	const [first, final] = {
		next: [stop + 1, stop + 1],
		previous: start < 0 ? [last, last] : [start - 1, start - 1],
		more: [Math.max(start, 0), stop + 1],
		less: stop > start ? [start, stop - 1] : [start - 1, Math.max(stop, 0)],
		first: [0, 0],
		last: [last, last],
		fromFirst: [0, Math.max(stop, 0)],
		toLast: [Math.max(start, 0), last]
	}[step] as [number, number];
	const held = (n: number) => words[Math.min(Math.max(n, 0), last)]!;
	return { from: held(first).from, to: held(final).to };
}

/** The step that a key asks for; null if it is none. In text from right to left, the arrows go the other way. */
export function stepOf({ key, shiftKey }: KeyboardEvent, isLeftwards: boolean): WordStep | null {
	const forward = isLeftwards ? 'ArrowLeft' : 'ArrowRight';
	if (key === 'ArrowRight' || key === 'ArrowLeft') {
		if (shiftKey) return key === forward ? 'more' : 'less';
		return key === forward ? 'next' : 'previous';
	}
	if (key === 'Home') return shiftKey ? 'fromFirst' : 'first';
	if (key === 'End') return shiftKey ? 'toLast' : 'last';
	return null;
}
