/** A word of a text as search compares it, and its position in the text. */
export interface FoldedWord {
	readonly text: string;
	readonly from: number;
	readonly to: number;
}

/** Signs within a word that some writers omit: apostrophes, hamza, tatweel, full stop. */
const silent = "'`´ʹ-ʿˈ‘’‛′ꞌ\\u0621\\u0640.";
const silentSigns = new RegExp(`[${silent}]`, 'g');
const wordPattern = new RegExp(`[\\p{L}\\p{M}\\p{N}${silent}]+`, 'gu');
/** The Arabic article is written as part of its word. */
const arabicArticle = /^[اٱ]\p{M}*ل\p{M}*(?=\p{L})/u;
const articles = new Set(['al', 'el', 'ul', 'ad', 'an', 'ar', 'as', 'ash', 'at', 'az']);

/** Letters treated as the same, in addition to those that Unicode decomposes into a letter and a mark. */
const sameLetter: Readonly<Record<string, string>> = {
	ٱ: 'ا',
	ى: 'ي',
	ی: 'ي',
	ة: 'ه',
	ە: 'ه',
	ہ: 'ه',
	ھ: 'ه',
	ک: 'ك',
	ı: 'i',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	ł: 'l',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	þ: 'th'
};

/**
 * A word without case, marks and apostrophes; letters that count as the same are replaced by one of them, and
 * the digits of every script by 0 to 9.
 */
export function fold(word: string): string {
	const lower = word.toLowerCase();
	// True of nearly every word, and the rest is slow.
	if (/^[a-z]*$/.test(lower)) return lower;
	return lower
		.replace(silentSigns, '')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(
			/[^a-z\d]/gu,
			(letter) => sameLetter[letter] ?? (digit.test(letter) ? valueOf(letter) : letter)
		);
}

const digit = /\p{Nd}/u;

/** The value of a digit. Unicode has those of a script one after the other, from 0 to 9. */
function valueOf(letter: string): string {
	const code = letter.codePointAt(0) ?? 0;
	let zero = code;
	while (digit.test(String.fromCodePoint(zero - 1))) zero -= 1;
	return String((code - zero) % 10);
}

/** The words of a text, folded and in order; an Arabic article is not part of its word. */
export function foldedWords(text: string): FoldedWord[] {
	return [...text.matchAll(wordPattern)].flatMap(({ 0: written, index }) => {
		const article = arabicArticle.exec(written)?.[0].length ?? 0;
		const folded = fold(written.slice(article));
		return folded === ''
			? []
			: [{ text: folded, from: index + article, to: index + written.length }];
	});
}

/** The words except articles; all words, if there are only articles. */
export function withoutArticles(words: readonly FoldedWord[]): readonly FoldedWord[] {
	const rest = words.filter(({ text }) => !articles.has(text));
	return rest.length > 0 ? rest : words;
}

/** A name as it is compared with others, whatever its spelling. Signs alone are no words, and count as they are. */
export const foldedName = (name: string): string =>
	foldedWords(name)
		.map(({ text }) => text)
		.join(' ') || name.trim();
