import { rightToLeft } from '#lib/case/direction.ts';

/** The lines of a text as `setLines` gives them, each with the direction of the text, for what draws them without asking. */
export function withDirection(lines: readonly string[]): readonly string[] {
	const clean = setLines(lines);
	if (!rightToLeft(lines.join(' '))) return clean;
	return clean.map((line) => `\u2067${line}${closing}`);
}

/**
 * The lines of a text, each set as it would be in the whole: nothing in it reaches beyond it, and what stands
 * at its ends, such as a quotation mark, goes by the letters beside it in the lines before and after.
 */
export function setLines(lines: readonly string[]): readonly string[] {
	const clean = contained(lines);
	if (clean.length < 2 || !rightward.test(clean.join(''))) return clean;
	return clean.map((line, i) => {
		const before = lettersOf(clean[i - 1]).at(-1);
		const [after] = lettersOf(clean[i + 1]);
		return markOf(before) + line + markOf(after);
	});
}

const lettersOf = (line = '') => line.replace(isolate, '').match(letter) ?? [];

/** A mark of the direction of a letter; it is neither seen nor has it any width. */
function markOf(letter: string | undefined): string {
	if (letter === undefined) return '';
	return rightToLeft(letter) ? '\u200f' : '\u200e';
}

/**
 * The lines of a text without signs that reach beyond it: embeddings and overrides are left out, and an
 * isolate ends with its line and goes on in the next.
 */
function contained(lines: readonly string[]): readonly string[] {
	if (!lines.some((line) => turning.test(line))) return lines;
	let open: string[] = [];
	return lines.map((line) => {
		const before = open.join('');
		const inside = line.replace(turnings, (sign) => {
			if (sign === closing) return open.length > 0 ? (open.pop(), sign) : '';
			if (opening.test(sign)) open = [...open, sign];
			return opening.test(sign) ? sign : '';
		});
		return before + inside + closing.repeat(open.length);
	});
}

const rightward = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const letter = /\p{L}/gu;
const isolate = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;
const closing = '\u2069';
const opening = /[\u2066-\u2068]/;
/** Embeddings, overrides and isolates (UAX 9). */
const turning = /[\u202a-\u202e\u2066-\u2069]/;
const turnings = new RegExp(turning, 'g');
