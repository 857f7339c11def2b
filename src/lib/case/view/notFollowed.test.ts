import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listPart, onePart } from './linkText.ts';
import { notFollowed } from './notFollowed.ts';

test.each([
	['nothing', '', [], []],
	['a link that is followed', '#step=said&end', ['step=said', 'end'], []],
	['an id that is gone', '#step=gone', [], ['step=gone']],
	['those of a list that are gone', '#steps=said,gone', ['steps=said'], ['steps=gone']],
	['a list in another order', '#steps=blows,said', ['steps=said,blows'], []],
	['a number out of bounds', '#questions=9999', ['questions=60'], ['questions=9999']],
	['a part that the page does not know', '#colour=red&fast', [], ['colour=red', 'fast']],
	['the second of two', '#step=said&step=blows', ['step=said'], ['step=blows']],
	['a part without a value', '#steps=&=', [], []],
	['bytes that are no text', '#step=%E0%A4', [], ['step=%E0%A4']],
	['other ways to escape the same', '#step=%73aid', ['step=said'], []]
])('of %s it tells what is not done', (_, hash, followed, told) => {
	expect(notFollowed(hash, followed)).toEqual(told);
});

test('what the app writes is followed, whatever the ids are', () => {
	const id = fc.string({ minLength: 1, unit: 'binary' });
	fc.assert(
		fc.property(id, fc.uniqueArray(id), (one, several) => {
			const parts = [...onePart('step', one), ...listPart('steps', new Set(several))];
			expect(notFollowed(`#${parts.join('&')}`, parts)).toEqual([]);
		})
	);
});
