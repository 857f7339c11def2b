/** A part of a text, from one index up to, but not including, another. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

/** Whether two spans have a letter in common. */
export const overlap = (one: Span, other: Span): boolean =>
	one.from < other.to && other.from < one.to;

/** The span without the spaces at its ends; null if nothing is left of it. */
export function trimmed(text: string, { from, to }: Span): Span | null {
	const part = text.slice(from, to);
	const start = from + part.length - part.trimStart().length;
	const end = from + part.trimEnd().length;
	return start < end ? { from: start, to: end } : null;
}
