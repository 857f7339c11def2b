import { expect, test } from 'vitest';
import { sentencesOf } from './sentences.ts';

test.each([
	['They came. He left.', ['They came. ', 'He left.']],
	['“Go!” he cried. “Why?” she asked.', ['“Go!” he cried. ', '“Why?” she asked.']],
	['Gen. Mark Milley met U.S. troops.', ['Gen. Mark Milley met U.S. troops.']],
	['It cost 3.5 million. Nobody paid.', ['It cost 3.5 million. ', 'Nobody paid.']],
	['“No.” The clerk left', ['“No.” ', 'The clerk left']],
	['', ['']]
])('%s has its sentences', (paragraph, sentences) => {
	expect(sentencesOf(paragraph).map(({ from, to }) => paragraph.slice(from, to))).toEqual(
		sentences
	);
});
