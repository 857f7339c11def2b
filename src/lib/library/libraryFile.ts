import type { Draft } from '#lib/files/draft.ts';

/** Every file of a library says that it is one. */
const format = 'tautline-library';
const version = 1;
/** In characters; the browsers that we know hold no longer text. */
const longest = 200_000_000;
/** A library has three commas or brackets for each case outside its texts; more would fill the memory. */
const mostMarks = 100_000;

/** An entry of a library on its way in; its text has not been validated. */
export type Incoming = Pick<Draft, 'title' | 'saved' | 'changes' | 'text'>;

/** Why a text is no library that can be brought in. */
export type LibraryFault = 'none' | 'large' | 'newer';

/** All of a library as the text of one file. Each case is in it letter by letter, also one that is damaged. */
export function writeLibrary(drafts: readonly Draft[]): string {
	const cases = drafts.map(({ title, saved, changes, text }) => ({ title, saved, changes, text }));
	return JSON.stringify({ format, version, cases }, null, '\t');
}

/** The entries in the text of a file, or why there are none. What is no entry is left out. */
export function readLibrary(text: string, now = Date.now()): Incoming[] | LibraryFault {
	if (text.length > longest) return 'large';
	const file = parsed(text);
	if (file === null || file.format !== format || !Array.isArray(file.cases)) return 'none';
	if (typeof file.version !== 'number' || file.version > version) return 'newer';
	return file.cases.flatMap((each) => read(each, now) ?? []);
}

function parsed(text: string): Partial<Record<string, unknown>> | null {
	if (hasTooMuch(text)) return null;
	try {
		const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
		return typeof value === 'object' ? value : null;
	} catch {
		return null;
	}
}

/** A time to come, or none, becomes now: the library sorts by it. */
function read(value: unknown, now: number): Incoming | null {
	const { title, saved, changes, text } = (value ?? {}) as Partial<Record<string, unknown>>;
	if (typeof text !== 'string') return null;
	const isTime = typeof saved === 'number' && saved > 0 && saved <= now;
	const counted = Number.isSafeInteger(changes) && Number(changes) >= 0;
	return {
		title: typeof title === 'string' ? title.slice(0, 300) : '',
		saved: isTime ? Math.floor(saved) : now,
		changes: counted ? Number(changes) : 1,
		text
	};
}

/** Whether there is more outside the texts of a file than in the file of any library. */
function hasTooMuch(text: string): boolean {
	let marks = 0;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code === quote) i = endOfText(text, i);
		else if (code === comma || code === bracket || code === brace) marks++;
		if (marks > mostMarks) return true;
	}
	return false;
}

function endOfText(text: string, start: number): number {
	let end = text.indexOf('"', start + 1);
	while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
	return end === -1 ? text.length : end;
}

/** An odd number of backslashes before a quotation mark escapes it. */
function isEscaped(text: string, at: number): boolean {
	let slashes = 0;
	while (text[at - 1 - slashes] === '\\') slashes++;
	return slashes % 2 === 1;
}

const [quote, comma, bracket, brace] = [...'",[{'].map((mark) => mark.charCodeAt(0));
