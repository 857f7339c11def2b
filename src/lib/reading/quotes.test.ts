import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuote, quoteOf } from './quotes.ts';

const text =
	'Haddad met the company. The dockers struck. Nobody met the company then, and the mayor said so.';
const spanOf = (words: string, from = 0, within = text) => {
	const at = within.indexOf(words, from);
	return { from: at, to: at + words.length };
};
const found = (within: string, quote: ReturnType<typeof quoteOf>) => {
	const span = findQuote(within, quote);
	return span && within.slice(span.from, span.to);
};

describe('a passage', () => {
	test('is found where it was, in any text', () => {
		fc.assert(
			fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (any, a, b) => {
				const [from, to] = [a % any.length, (b % any.length) + 1].sort((x, y) => x - y);
				fc.pre(from! < to!);
				const quote = quoteOf(any, { from: from!, to: to! });
				expect(found(any, quote)).toBe(quote.exact);
			})
		);
	});

	test('of which the text has the words twice is the one between its neighbours', () => {
		for (const start of [0, 20]) {
			const span = spanOf('met the company', start);
			expect(findQuote(text, quoteOf(text, span))).toEqual(span);
		}
	});

	test('is found again after the text around it was changed', () => {
		const quote = quoteOf(text, spanOf('the mayor said so'));
		const edited = `A new headline.\n\n${text.replace('The dockers struck. ', '')}`;
		expect(found(edited, quote)).toBe('the mayor said so');
	});

	test('is found again after some of its letters were changed', () => {
		const quote = quoteOf(text, spanOf('Nobody met the company then'));
		const edited = text.replace('Nobody met the company then', 'Nobody had met the Company then');
		expect(found(edited, quote)).toBe('Nobody had met the Company then');
	});

	test('is not found where the text has nothing like it', () => {
		expect(
			findQuote(
				text.replace('The dockers struck.', ''),
				quoteOf(text, spanOf('The dockers struck'))
			)
		).toBeNull();
		expect(findQuote('', quoteOf(text, spanOf('Haddad')))).toBeNull();
		expect(findQuote(text, { exact: '', prefix: '', suffix: '' })).toBeNull();
	});
});
