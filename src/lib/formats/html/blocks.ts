/**
 * Blocks of data in an HTML file: no browser runs them, and nothing in them ends them. JSON escapes all line ends and
 * signs of control but two, and `<` begins whatever could end the block or open a comment.
 */

/** A block that holds a value under this name. */
export const block = (name: string, value: unknown): string =>
	opening(name) + escaped(value) + closing;

const opening = (name: string) => `<script type="application/json" id="${name}">`;
const closing = '</script>';

/** A text as content of an element. */
export const escapeHtml = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const escaped = (value: unknown) =>
	JSON.stringify(value).replace(
		/[<\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
	);

/** The JSON in a block of this name that `block` wrote; null if there is none. */
export function blockIn(html: string, name: string): string | null {
	const start = opening(name);
	const from = html.indexOf(start) + start.length;
	const end = html.indexOf(closing, from);
	return from < start.length || end < 0 ? null : html.slice(from, end);
}
