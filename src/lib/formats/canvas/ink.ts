import type { Part } from './readParts.ts';

/** What an element hands down to those in it (SVG 2, §6.2), as it stands at first. */
const initial = {
	fill: 'black',
	'fill-opacity': '1',
	stroke: 'none',
	'stroke-width': '1',
	'stroke-linecap': 'butt',
	'stroke-opacity': '1',
	'stroke-dasharray': 'none',
	'font-family': 'sans-serif',
	'font-size': '16',
	'font-weight': '400',
	'text-anchor': 'start',
	direction: 'ltr'
};

export type Ink = Readonly<typeof initial>;
export const firstInk: Ink = initial;

/** The ink of an element within another. */
export function inkOf({ attributes }: Part, inherited: Ink): Ink {
	const own = [...attributes].filter(([name]) => Object.hasOwn(initial, name));
	return own.length === 0 ? inherited : { ...inherited, ...Object.fromEntries(own) };
}
