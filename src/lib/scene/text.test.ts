import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth, wrap } from './text.ts';

const words = fc.array(fc.stringMatching(/^[A-Za-zé.-]{1,14}$/), { minLength: 1, maxLength: 8 });

test('width grows with the text and with the font size', () => {
	fc.assert(
		fc.property(fc.string(), fc.string(), fc.integer({ min: 8, max: 40 }), (one, other, size) => {
			const width = textWidth(one, size) + textWidth(other, size);
			expect(textWidth(one + other, size)).toBeCloseTo(width);
			expect(textWidth(one, 2 * size)).toBeCloseTo(2 * textWidth(one, size));
		})
	);
});

test('each letter has its own width', () => {
	expect(textWidth('W', 1000)).toBe(1020);
	expect(textWidth('i', 1000)).toBe(262);
	expect(textWidth(' ', 1000)).toBe(252);
	expect(textWidth('~', 1000)).toBe(673);
	expect(textWidth('', 1000)).toBe(0);
});

test('letters beyond ASCII count about a letter; wide scripts and pictures count full', () => {
	expect(textWidth('é', 1000)).toBe(610);
	expect(textWidth('港', 1000)).toBe(1000);
	expect(textWidth('🚢', 1000)).toBe(1000);
});

test('vowel signs and marks of direction take no room', () => {
	expect(textWidth('النجّار', 14)).toBe(textWidth('النجار', 14));
	expect(textWidth('\u2067شركة\u2069\u200f', 14)).toBe(textWidth('شركة', 14));
	expect(textWidth('e\u0301', 1000)).toBe(textWidth('e', 1000));
});

test('a text that fits stays on one line', () => {
	expect(wrap('Town council', 14, 118)).toEqual(['Town council']);
});

test('a text that does not fit breaks at its spaces', () => {
	expect(wrap('The council of the town', 14, 90)).toEqual(['The council', 'of the town']);
});

test('a word that is too wide gets a line of its own, unbroken', () => {
	expect(wrap('An incomprehensibility it is', 14, 60)).toEqual([
		'An',
		'incomprehensibility',
		'it is'
	]);
});

test('breaking loses no word, and only a single word may be wider than the line', () => {
	fc.assert(
		fc.property(words, fc.integer({ min: 20, max: 300 }), (words, width) => {
			const lines = wrap(words.join(' '), 14, width);
			expect(lines.join(' ')).toBe(words.join(' '));
			for (const line of lines) {
				if (line.includes(' ')) expect(textWidth(line, 14)).toBeLessThanOrEqual(width);
			}
		})
	);
});

test('no line could take in the first word of the next', () => {
	fc.assert(
		fc.property(words, fc.integer({ min: 20, max: 300 }), (words, width) => {
			const lines = wrap(words.join(' '), 14, width);
			lines.slice(1).forEach((next, i) => {
				expect(textWidth(`${lines[i]} ${next.split(' ')[0]}`, 14)).toBeGreaterThan(width);
			});
		})
	);
});
