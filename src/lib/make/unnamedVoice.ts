/** A pattern for one of these words, which may begin a sentence. */
export const oneOf = (...words: readonly string[]) =>
	`(?:${words.map(([first = '', ...rest]) => `[${first}${first.toUpperCase()}]${rest.join('')}`).join('|')})`;

/** A full stop belongs to a word only after a single letter, as in “U.S.”. */
const word = "(?:(?:\\p{L}\\.)+|[\\p{L}\\p{M}’'-]+)";
const article = oneOf('a', 'an', 'the', 'one', 'two', 'three', 'some', 'several', 'another');
const many = oneOf(
	'officials',
	'aides',
	'advisers',
	'diplomats',
	'residents',
	'witnesses',
	'experts',
	'sources'
);
/** A pattern for a voice without a name, in English: “a senior official”, “two aides of the mayor”, “residents”. */
export const unnamed = `(?:${article}\\s+(?:${word}\\s+){0,7}?[\\p{L}\\p{M}’'-]+|${many})`;
const begunUnnamed = new RegExp(`^(?:(?!${oneOf('the')}\\s)${article}\\s|${many})`, 'u');

/** Whether a voice has no name of its own, such as “a senior U.S. official”. */
export const isUnnamed = (voice: string): boolean =>
	begunUnnamed.test(voice) || /^\p{Ll}/u.test(voice.replace(/^the\s+/i, ''));
