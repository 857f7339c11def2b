import { unescapeText } from './linkText.ts';

/**
 * What a link asks for and a page does not do: each piece of its parts that is not among those parts that the
 * page would write for what it shows. Nothing else needs to know why a piece was not followed, so none is
 * passed over. Parts without a value that need one ask for nothing.
 */
export function notFollowed(hash: string, followed: readonly string[]): string[] {
	const known = new Set(followed.flatMap(piecesOf));
	return [...new Set(piecesOf(hash))].filter((piece) => !known.has(piece));
}

/** `#a=1,2&b` as `a=1`, `a=2`, `b`. */
function piecesOf(link: string): string[] {
	return link
		.replace(/^#/, '')
		.split('&')
		.flatMap((part) => {
			const [key = '', ...value] = part.split('=');
			if (value.length === 0) return readable(key);
			return value
				.join('=')
				.split(',')
				.map((piece) => piece && `${readable(key)}=${readable(piece)}`);
		})
		.filter((piece) => piece !== '');
}

const readable = (escaped: string) => unescapeText(escaped) ?? escaped;
