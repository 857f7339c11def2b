import { OpenError } from '../OpenError.ts';

const svg = 'http://www.w3.org/2000/svg';
/** Browsers put an element of this name, of XHTML, into what they could not read. */
const faultName = 'parsererror';
const carrier = 'tautline';

/** The element that carries a case and a view in an SVG; the text comes from `writeCarried`. */
export function carriedElement(carried: string): string {
	return `<metadata id="${carrier}">${carried}</metadata>`;
}

/**
 * The text of a case and a view that an SVG carries. Needs a browser: it is read as a document of its
 * own, in which no script runs and nothing is fetched.
 * @throws OpenError 'unknown' when no SVG is in it, 'entities' before they are read, 'damaged' when it is no
 * XML, 'noCase', 'several'
 */
export function carriedInSvg(text: string): string {
	if (!/<(?:\w+:)?svg[\s>]/.test(text)) throw new OpenError('unknown');
	if (text.includes('<!ENTITY')) throw new OpenError('entities');
	const drawing = new DOMParser().parseFromString(text, 'image/svg+xml');
	const broken = drawing.getElementsByTagNameNS('*', faultName).length > 0;
	if (broken) throw new OpenError('damaged');
	if (drawing.documentElement.namespaceURI !== svg) throw new OpenError('unknown');
	const [carried, second] = [...drawing.getElementsByTagNameNS(svg, 'metadata')].filter(
		({ id }) => id === carrier
	);
	if (!carried) throw new OpenError('noCase');
	if (second) throw new OpenError('several');
	return carried.textContent;
}
