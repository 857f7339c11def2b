import { overlap, type Span } from './Span.ts';

/** A stretch of a paragraph in which the same highlights go on. */
export interface Piece<Highlight> extends Span {
	readonly on: readonly Highlight[];
}

/** Cuts a span where highlights begin and end; the pieces together are the span. */
export function piecesOf<Highlight extends Span>(
	span: Span,
	highlights: readonly Highlight[]
): Piece<Highlight>[] {
	const ends = highlights.flatMap(({ from, to }) => [from, to]);
	const inside = ends.filter((at) => at > span.from && at < span.to);
	const cuts = [...new Set([span.from, ...inside, span.to])].sort((a, b) => a - b);
	return cuts.slice(1).map((to, i) => {
		const piece = { from: cuts[i] ?? to, to };
		return { ...piece, on: highlights.filter((each) => overlap(each, piece)) };
	});
}
