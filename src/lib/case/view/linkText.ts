/** A part of a link that has one value; no part when it has none. */
export function onePart(key: string, value: string | null | undefined): string[] {
	return value === null || value === undefined ? [] : [`${key}=${escapeText(value)}`];
}

/** A part of a link that has several values; no part when it has none. */
export function listPart(key: string, values: ReadonlySet<string>): string[] {
	return values.size === 0 ? [] : [`${key}=${[...values].map(escapeText).join()}`];
}

/**
 * Any text as a piece of a link. Letters, digits, `-` and `_` stay as they are; all else is escaped, so
 * that no piece looks like a mark between pieces, and no program cuts the link off at a dot or bracket.
 */
export function escapeText(text: string): string {
	return text.replace(/[^\w-]/gu, (char) => (/\p{Cs}/u.test(char) ? halfOf(char) : bytesOf(char)));
}

/** The text that was escaped, or null when it is no such thing. */
export function unescapeText(escaped: string): string | null {
	try {
		return escaped.replace(/~([\da-f]{4})|(?:%[\da-f]{2})+/gi, (piece, half?: string) =>
			half === undefined ? decodeURIComponent(piece) : String.fromCharCode(parseInt(half, 16))
		);
	} catch {
		// The bytes of no character.
		return null;
	}
}

/** Ids may be any text, half of a surrogate pair too, for which UTF-8 has no bytes. */
const halfOf = (char: string) => `~${char.charCodeAt(0).toString(16)}`;

function bytesOf(char: string): string {
	const bytes = [...new TextEncoder().encode(char)];
	return bytes.map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}
