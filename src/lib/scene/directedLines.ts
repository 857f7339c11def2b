import { rightToLeft } from '#lib/case/direction.ts';

/** The lines of a text as `contained`, each with the direction of the text, for what draws them without asking. */
export function withDirection(lines: readonly string[]): readonly string[] {
	const clean = contained(lines);
	if (!rightToLeft(lines.join(' '))) return clean;
	return clean.map((line) => `\u2067${line}${closing}`);
}

/**
 * The lines of a text without signs that reach beyond it: embeddings and overrides are left out, and an
 * isolate ends with its line and goes on in the next.
 */
export function contained(lines: readonly string[]): readonly string[] {
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

const closing = '\u2069';
const opening = /[\u2066-\u2068]/;
/** Embeddings, overrides and isolates (UAX 9). */
const turning = /[\u202a-\u202e\u2066-\u2069]/;
const turnings = new RegExp(turning, 'g');
