import { expect, test } from 'vitest';
import { withHighlight, withHighlightMoved, withoutHighlight, withText } from './changes.ts';

const of = { actor: 'mayor' };
const kept = {
	of: 'a',
	source: 'gazette',
	text: 'Haddad spoke. Nobody else did.',
	before: 0,
	highlights: []
};
const spoke = { from: 0, to: 6 };

test('the same passage is not highlighted twice for the same', () => {
	const once = withHighlight(spoke, of)(kept);
	expect(once.highlights).toEqual([
		{ quote: { exact: 'Haddad', prefix: '', suffix: ' spoke. Nobody else did.' }, of }
	]);
	expect(withHighlight(spoke, of)(once)).toBe(once);
	expect(withHighlight(spoke, { actor: 'other' })(once).highlights).toHaveLength(2);
});

test('a highlight is removed, also if the store holds a copy of it', () => {
	const once = withHighlight(spoke, of)(kept);
	expect(withoutHighlight(structuredClone(once.highlights[0]!))(once).highlights).toEqual([]);
});

test('an edit of the text lets a highlight remember what stands around it now', () => {
	const edited = withText('Today Mayor Hadad spoke.')(withHighlight(spoke, of)(kept));
	expect(edited.highlights[0]!.quote).toEqual({
		exact: 'Hadad',
		prefix: 'Today Mayor ',
		suffix: ' spoke.'
	});
});

test('a highlight that the new text does not have stays as it was, and can be put elsewhere', () => {
	const once = withHighlight(spoke, of)(kept);
	const edited = withText('She spoke.')(once);
	expect(edited.highlights).toEqual(once.highlights);
	const moved = withHighlightMoved(edited.highlights[0]!, { from: 0, to: 3 })(edited);
	expect(moved.highlights.map(({ quote }) => quote.exact)).toEqual(['She']);
});
