import type { Span } from './Span.ts';

/** Each piece of the text on the page says where in the text it begins. */
const piece = '[data-from]';
const startOf = (element: HTMLElement) => Number(element.dataset.from);

/** What of the text of `root` a range has; null if none. */
export function spanOf(root: HTMLElement, range: Range): Span | null {
	const pieces = [...root.querySelectorAll<HTMLElement>(piece)].filter((each) =>
		range.intersectsNode(each)
	);
	const [first, last] = [pieces[0], pieces.at(-1)];
	if (!first || !last) return null;
	const { startContainer, startOffset, endContainer, endOffset } = range;
	const isIn = (element: HTMLElement, node: Node) => node instanceof Text && element.contains(node);
	const from = startOf(first) + (isIn(first, startContainer) ? startOffset : 0);
	const length = isIn(last, endContainer) ? endOffset : (last.textContent?.length ?? 0);
	const to = startOf(last) + length;
	return from < to ? { from, to } : null;
}

/** Selects a span of the text of `root` on the page. */
export function selectOnPage(root: HTMLElement, { from, to }: Span) {
	const pieces = [...root.querySelectorAll<HTMLElement>(piece)];
	const first = pieces.findLast((each) => startOf(each) <= from);
	const last = pieces.findLast((each) => startOf(each) < to);
	if (!first?.firstChild || !last?.firstChild) return;
	const [start, end] = [from - startOf(first), to - startOf(last)];
	getSelection()?.setBaseAndExtent(first.firstChild, start, last.firstChild, end);
}
