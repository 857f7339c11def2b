/** A part of a link with one value; without a value, no part. */
export function onePart(key: string, value: string | null | undefined): string[] {
	return value === null || value === undefined ? [] : [`${key}=${escapeText(value)}`];
}

/** A part of a link with several values; without values, no part. */
export function listPart(key: string, values: ReadonlySet<string>): string[] {
	return values.size === 0 ? [] : [`${key}=${[...values].map(escapeText).join()}`];
}

/**
 * Any text as a piece of a link. Letters, digits, `-` and `_` stay as they are; everything else is escaped,
 * so that no piece looks like a separator, and no program cuts the link off at a dot or bracket.
 */
export function escapeText(text: string): string {
	return text.replace(/[^\w-]/gu, (char) => (/\p{Cs}/u.test(char) ? halfOf(char) : bytesOf(char)));
}

/** The original of an escaped text; null if it is not a valid one. */
export function unescapeText(escaped: string): string | null {
	try {
		return escaped.replace(/~([\da-f]{4})|(?:%[\da-f]{2})+/gi, (piece, half?: string) =>
			half === undefined ? decodeURIComponent(piece) : String.fromCharCode(parseInt(half, 16))
		);
	} catch {
		// These bytes do not encode a character.
		return null;
	}
}

/** Ids may be any text, including half of a surrogate pair, which UTF-8 cannot encode. */
const halfOf = (char: string) => `~${char.charCodeAt(0).toString(16)}`;

function bytesOf(char: string): string {
	const bytes = [...new TextEncoder().encode(char)];
	return bytes.map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}
