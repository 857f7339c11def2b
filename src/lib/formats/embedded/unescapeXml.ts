import { OpenError } from '#lib/formats/OpenError.ts';

const named = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }));
const stray = /&(?!(?:#x[\dA-Fa-f]{1,6}|#\d{1,7}|amp|lt|gt|quot|apos);)/;

/** The text without its XML escapes. @throws OpenError 'damaged' for a reference that XML does not define */
export function unescapeXml(text: string): string {
	// Checked first, because `replace` would collect all matches before it looks at the first one.
	if (stray.test(text)) throw new OpenError('damaged');
	return text.replace(/&([^;]+);/g, (_, name: string) => named.get(name) ?? charOf(name));
}

function charOf(reference: string): string {
	const [, hex, digits] = /^#(?:x(.+)|(.+))$/.exec(reference) ?? [];
	const code = hex === undefined ? Number(digits) : parseInt(hex, 16);
	if (code > 0x10ffff) throw new OpenError('damaged');
	return String.fromCodePoint(code);
}
