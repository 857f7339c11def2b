/**
 * Blocks of data in an HTML file: no browser runs them, and nothing in them ends them. JSON escapes all line ends and
 * signs of control but two, and `<` begins whatever could end the block or open a comment.
 */

/** A block that holds a value under this name. */
export const block = (name: string, value: unknown): string =>
	`<script type="application/json" id="${name}">${escaped(value)}</script>`;

/** A text as content of an element. */
export const escapeHtml = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const escaped = (value: unknown) =>
	JSON.stringify(value).replace(
		/[<\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
	);

/** The value of a block of this name that `block` wrote; undefined if there is none that can be read. */
export function blockIn(html: string, name: string): unknown {
	const start = `<script type="application/json" id="${name}">`;
	const from = html.indexOf(start);
	if (from < 0) return undefined;
	const rest = html.slice(from + start.length);
	try {
		return JSON.parse(rest.slice(0, rest.indexOf('</script>')));
	} catch {
		return undefined;
	}
}
