import { expect, it } from 'vitest';
import { element, text, type Xml } from '#lib/formats/svg/xml.ts';
import { firstInk, inkOf } from './ink.ts';
import { readParts, type Part } from './readParts.ts';

/** The only element of a text that is read. */
const read = (written: Xml): Part => {
	const { children } = readParts(written);
	expect(children).toHaveLength(1);
	return children[0] as Part;
};

it('reads what the writer wrote: elements in elements, attributes and text', () => {
	const { name, children } = read(
		element(
			'g',
			{ id: 'ties', transform: 'rotate(3)' },
			element('path', { d: 'M0 0' }),
			element('text', {}, element('tspan', { x: 1.5 }, text('a')), element('tspan', {}, text('b')))
		)
	);
	expect(name).toBe('g');
	expect(children.map((child) => child.name)).toEqual(['path', 'text']);
	expect(children[0]?.attributes).toEqual(new Map([['d', 'M0 0']]));
	expect(children[1]?.children.map((line) => line.text)).toEqual(['a', 'b']);
});

it('gives back signs that mean something in XML, in texts and attributes', () => {
	const signs = `<b a="1">&amp;'</b> 港 علي /> ◐`;
	expect(read(element('tspan', { id: signs }, text(signs)))).toMatchObject({
		name: 'tspan',
		text: signs,
		children: [],
		attributes: new Map([['id', signs]])
	});
});

it('takes no name of an attribute for more than a name', () => {
	const { attributes } = read(element('g', { ['__proto__']: 'x', constructor: 'y' }));
	expect(attributes.get('constructor')).toBe('y');
	expect(inkOf({ name: 'g', attributes, children: [], text: '' }, firstInk)).toEqual(firstInk);
});

it('hands ink down, and no more than ink', () => {
	const [group, leaf] = [
		read(element('g', { fill: 'none', stroke: '#123456', opacity: 0.5 })),
		read(element('path', { 'stroke-width': 4 }))
	];
	const ink = inkOf(leaf, inkOf(group, firstInk));
	expect(ink).toEqual({ ...firstInk, fill: 'none', stroke: '#123456', 'stroke-width': '4' });
});
