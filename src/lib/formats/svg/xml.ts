import { short } from '#lib/formats/display/short.ts';

/** A piece of finished XML, as opposed to text that still has to be escaped. */
export type Xml = string & { readonly xml: unique symbol };

type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** An element. Attributes that are null or undefined are left out; numbers get two decimals. */
export function element(name: string, attributes: Attributes, ...children: Xml[]): Xml {
	let written = `<${name}`;
	for (const key in attributes) {
		const value = attributes[key];
		if (value === null || value === undefined) continue;
		written += ` ${key}="${typeof value === 'number' ? short(value) : escaped(value)}"`;
	}
	return `${written}${children.length > 0 ? `>${children.join('')}</${name}>` : '/>'}` as Xml;
}

/** Text escaped to stand between tags. */
export const text = (content: string): Xml => escaped(content) as Xml;

/** Concatenates pieces. */
export const all = (pieces: Iterable<Xml>): Xml => [...pieces].join('') as Xml;

export const nothing = '' as Xml;

/** Every character that XML 1.0 (§2.2) does not allow, lone surrogates among them. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const entities: Record<string, string> = {
	'<': '&lt;',
	'>': '&gt;',
	'&': '&amp;',
	'"': '&quot;',
	"'": '&#39;'
};

function escaped(content: string): string {
	// Most texts hold nothing to escape, and a test is cheaper than a replacement.
	if (/^[ !#-%(-;=?-~]*$/.test(content)) return content;
	return content.replace(forbidden, '\ufffd').replace(/[<>&"']/g, (sign) => entities[sign] ?? sign);
}
