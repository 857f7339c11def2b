import type { Case } from '#lib/case/case.ts';
import { toCaseFile } from '#lib/case/write.ts';
import { block, escapeHtml } from './blocks.ts';
import { room } from './room.ts';

/** A font that the file carries: which characters it draws, in the syntax of CSS, and its bytes in base64. */
export interface CarriedFont {
	readonly family: string;
	readonly range: string;
	readonly data: string;
}

/** The HTML file that holds a case and the program. @throws Error if the program leaves no room for them */
export function writeHtml(program: string, source: Case, fonts: readonly CarriedFont[]): string {
	const title = `<title>${escapeHtml(source.about.title)} · Tautline</title>`;
	const data = [block('case', toCaseFile(source)), block('fonts', fonts)].join('\n');
	return put(put(program, room.title, title), room.data, data);
}

/** Not `replace`, which gives a meaning to some signs of what it puts in. */
function put(into: string, place: string, text: string): string {
	const [before, after, ...others] = into.split(place);
	if (before === undefined || after === undefined || others.length > 0)
		throw new Error(`The program has no one place for ${place}.`);
	return before + text + after;
}
