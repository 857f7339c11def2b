import { expect, test } from 'vitest';
import { textOf } from './keptText.ts';

const quote = { exact: 'a', prefix: '', suffix: '' };
const highlights = [
	{ quote, of: { actor: 'mayor' } },
	{ quote, of: { tie: 't', claim: { place: 0, at: '¶1', summary: 'x' } } }
];
const kept = { of: 'a', source: 'gazette', text: 'a', before: 1, highlights };

test('a text is read as it was kept', () => {
	expect(textOf(structuredClone(kept))).toEqual(kept);
});

test('what something else wrote is no text, or is left out of it', () => {
	expect([null, 7, {}, { ...kept, text: 1 }].map(textOf)).toEqual([null, null, null, null]);
	const odd = [null, { quote }, { quote: {}, of: { actor: 'a' } }, { quote, of: { tie: 't' } }];
	expect(textOf({ ...kept, before: -1, highlights: [...odd, highlights[0]] })).toEqual({
		...kept,
		before: 0,
		highlights: [highlights[0]]
	});
	expect(textOf({ ...kept, highlights: 'none' })?.highlights).toEqual([]);
});
