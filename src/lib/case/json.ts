import { CaseError } from './fault.ts';

/** Commas and opening brackets in a file. The largest case that can be drawn has about a million. */
const mostMarks = 4e6;

/**
 * The value of a JSON text, which may begin with a byte order mark.
 * @throws CaseError when there is more in it than in any case, because to read it would fill the memory;
 * SyntaxError when it is not JSON
 */
export function parseJson(text: string): unknown {
	if (marksIn(text) > mostMarks) {
		throw new CaseError([
			{
				place: 'file',
				problem: 'more entries than any case has',
				remedy: 'check that it is the right file'
			}
		]);
	}
	return JSON.parse(text.replace(/^\uFEFF/, ''));
}

/** The value of the text of a case file. @throws CaseError also when it is not JSON */
export function caseJson(text: string): unknown {
	try {
		return parseJson(text);
	} catch (error) {
		if (error instanceof CaseError) throw error;
		const problem = error instanceof Error ? error.message : 'unreadable';
		throw new CaseError([
			{ place: 'file', problem: `not JSON (${problem})`, remedy: 'save it as a Tautline case file' }
		]);
	}
}

function marksIn(text: string): number {
	let marks = 0;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code === comma || code === bracket || code === brace) marks++;
	}
	return marks;
}

const [comma, bracket, brace] = [...',[{'].map((mark) => mark.charCodeAt(0));
