/**
 * Whether a text is read from right to left, by its first character with a fixed direction that stands in no
 * isolate (UAX 9, P2 and P3, as `dir="auto"` finds it). Asked of a whole text, never of one of its lines;
 * lines of a picture keep the direction of their text.
 */
export function rightToLeft(text: string): boolean {
	let depth = 0;
	for (const [sign] of text.matchAll(deciding)) {
		if (opening.test(sign)) depth += 1;
		else if (sign === closing) depth = Math.max(0, depth - 1);
		else if (depth === 0) return right.test(sign);
	}
	return false;
}

/**
 * A text of a case as part of a sentence that is read from left to right: isolated if it has letters that would
 * turn the words around it. The mark before it is for `dir="auto"`, which looks into isolates.
 */
export const isolated = (text: string): string =>
	right.test(text) ? `\u200e${isolate(text)}` : text;

const isolate = (text: string) => (rightToLeft(text) ? '\u2067' : '\u2066') + text + closing;

/**
 * Three parts as one sentence in the direction of its verb: that is the language it is told in, whatever the
 * letters of the names.
 */
export function told(subject: string, verb: string, object: string): string {
	if (!rightToLeft(verb)) return `${isolated(subject)} ${verb} ${isolated(object)}`;
	return `\u200f${isolate(subject)} ${verb} ${isolate(object)}`;
}

/** Several texts as one, in the direction of the first; one alone stays as it is. */
export function joined(texts: readonly string[], between: string): string {
	const [first = ''] = texts;
	if (texts.length < 2) return first;
	return rightToLeft(first)
		? `\u200f${texts.map(isolate).join(between)}`
		: texts.map(isolated).join(between);
}

const closing = '\u2069';
const opening = /[\u2066-\u2068]/;

/** Hebrew, Arabic and the other scripts that are set from right to left. */
const blocks = String.raw`[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]`;
/** Their letters, numerals other than decimal digits, signs of their own, and marks of direction. */
const rights = String.raw`[\u061c\u200f\u060b\u060d\u061b\u061d-\u061f\u066d\u06d4]|(?=${blocks})\p{L}`;
/** Digits of most scripts that are set from left to right are as strong as letters; these are not. */
const weakDigits = String.raw`[\d\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]`;
/** Signs that Unicode counts among the letters, but which have no direction. */
const weakLetters = String.raw`[\u02b9\u02ba\u02c6-\u02cf\u02ec\u0374\u2e2f\ua67f\ua717-\ua71f\ua788]`;
const lefts = String.raw`\u200e|(?!${weakDigits}|${weakLetters})[\p{L}\p{Nl}\p{Nd}\p{Mc}]`;
const right = new RegExp(rights, 'u');
const deciding = new RegExp(`[\u2066-\u2069]|${rights}|${lefts}`, 'gu');
