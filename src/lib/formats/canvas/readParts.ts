import { unescapeXml } from '#lib/formats/embedded/unescapeXml.ts';

/** An element of an SVG with what is in it; `text` is that of its own. */
export interface Part {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly children: Part[];
	text: string;
}

const pieces = /<(\/?)(\w+)((?: [\w:-]+="[^"]*")*)(\/?)>|[^<]+/g;
const attribute = /([\w:-]+)="([^"]*)"/g;

/**
 * The elements of an SVG as our own writer writes it: no comment, no prolog, every `>` of a text escaped.
 * Where there is no DOM, as in a worker, nothing else reads it.
 */
export function readParts(svg: string): Part {
	const root = partOf('', '');
	const open = [root];
	for (const [piece, closing, name, attributes, single] of svg.matchAll(pieces)) {
		const parent = open.at(-1) ?? root;
		if (name === undefined) parent.text += unescapeXml(piece);
		else if (closing) open.pop();
		else {
			const part = partOf(name, attributes ?? '');
			parent.children.push(part);
			if (!single) open.push(part);
		}
	}
	return root;
}

function partOf(name: string, written: string): Part {
	const attributes = new Map<string, string>();
	for (const [, key = '', value = ''] of written.matchAll(attribute))
		attributes.set(key, value.includes('&') ? unescapeXml(value) : value);
	return { name, attributes, children: [], text: '' };
}
