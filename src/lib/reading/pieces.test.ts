import fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf } from './pieces.ts';

const span = fc
	.tuple(fc.nat(40), fc.nat(40))
	.map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) + 1 }));

test('the pieces of a span are all of it, each with what is highlighted there', () => {
	fc.assert(
		fc.property(span, fc.array(span), (whole, highlights) => {
			const pieces = piecesOf(whole, highlights);
			expect(pieces[0]!.from).toBe(whole.from);
			expect(pieces.at(-1)!.to).toBe(whole.to);
			pieces.slice(1).forEach(({ from }, i) => expect(from).toBe(pieces[i]!.to));
			for (const { from, to, on } of pieces)
				expect(on).toEqual(highlights.filter((each) => each.from <= from && to <= each.to));
		})
	);
});
