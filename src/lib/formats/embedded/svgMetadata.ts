import { OpenError } from '#lib/formats/OpenError.ts';
import { element, type Xml } from '#lib/formats/svg/xml.ts';
import { unescapeXml } from './unescapeXml.ts';

const [cdata, cdataEnd] = ['<![CDATA[', ']]>'];
/** Stops at the next angle bracket, so that no text makes it scan the same part twice. */
const metadata = /<(?:[\w.-]+:)?metadata(\s[^<>]*)>/g;
const isCarrier = /\sid\s*=\s*(["'])tautline\1/;

/** The element that embeds a case and a view in an SVG; the text comes from `writeEmbedded`. */
export function embeddedElement(carried: string): Xml {
	return element('metadata', { id: 'tautline' }, carried as Xml);
}

/**
 * The text of a case and a view embedded in an SVG, even if another program has saved the file again. It is
 * found by searching the text: if the browser parsed it as a document, it would check every style and script
 * in it against the page's security policy and report violations, although none would run.
 * @throws OpenError 'unknown' when there is no SVG in it, 'entities' when it defines any, 'noCase',
 * 'several', or 'damaged' when the element is cut off
 */
export function carriedInSvg(text: string): string {
	if (!/<(?:[\w.-]+:)?svg[\s>]/.test(text)) throw new OpenError('unknown');
	if (text.includes('<!ENTITY')) throw new OpenError('entities');
	const elements = [...text.matchAll(metadata)];
	const [carrier, second] = elements.filter(([, attributes = '']) => isCarrier.test(attributes));
	if (!carrier) throw new OpenError('noCase');
	if (second) throw new OpenError('several');
	return contentFrom(text, carrier.index + carrier[0].length);
}

/** The text of an element up to its end tag, escaped or in CDATA. */
function contentFrom(text: string, start: number): string {
	const pieces: string[] = [];
	for (let at = start; ;) {
		const mark = placeOf('<', text, at);
		pieces.push(unescapeXml(text.slice(at, mark)));
		if (!text.startsWith(cdata, mark)) return pieces.join('');
		const end = placeOf(cdataEnd, text, mark);
		pieces.push(text.slice(mark + cdata.length, end));
		at = end + cdataEnd.length;
	}
}

function placeOf(mark: string, text: string, from: number): number {
	const at = text.indexOf(mark, from);
	if (at < 0) throw new OpenError('damaged');
	return at;
}
