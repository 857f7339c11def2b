import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCase } from '../../../../tests/fixtures/any-case.ts';
import { anyText } from '../../../../tests/fixtures/any-text.ts';
import { OpenError, type OpenFault } from '#lib/formats/OpenError.ts';
import { readEmbedded, writeEmbedded } from './embedded.ts';
import { embeddedElement, carriedInSvg } from './svgMetadata.ts';

const svg = (inside: string, before = '') =>
	`${before}<svg xmlns="http://www.w3.org/2000/svg">${inside}<path d="M0 0h9"/></svg>`;
const json = '{"title":"Haddad & <sons>"}';

test('a case and a view come back from a drawing as they were put into it', () => {
	fc.assert(
		fc.property(anyCase, anyText, (source, view) => {
			const drawing = svg(embeddedElement(writeEmbedded({ case: source, view })));
			expect(readEmbedded(carriedInSvg(drawing))).toEqual({ case: source, view });
		})
	);
});

describe('the text is found where another program', () => {
	test.each([
		['puts it in CDATA', `<metadata id="tautline"><![CDATA[${json}]]></metadata>`],
		[
			'cuts the CDATA in two',
			`<metadata id="tautline"><![CDATA[{"title":"Haddad &]]> &lt;<![CDATA[sons>"}]]></metadata>`
		],
		[
			'escapes all it can',
			`<metadata id="tautline">{&quot;title&quot;:&#34;Haddad &amp; &#x3c;sons&gt;&#x22;}</metadata>`
		],
		[
			'gives it a prefix and attributes',
			`<svg:metadata\n  style="a" id = 'tautline'\n><![CDATA[${json}]]></svg:metadata>`
		],
		[
			'puts metadata of its own beside it',
			`<metadata id="m1"><rdf:RDF/></metadata><metadata/><metadata id="tautline"><![CDATA[${json}]]></metadata>`
		]
	])('%s', (_, element) => {
		expect(carriedInSvg(svg(element, '<?xml version="1.0"?><!DOCTYPE svg SYSTEM "x">'))).toBe(json);
	});
});

test.each<[what: string, drawing: string, fault: OpenFault]>([
	['no drawing', '<p>hello</p>', 'unknown'],
	['entities', svg('', '<!DOCTYPE svg [<!ENTITY a "aaa">]>'), 'entities'],
	['no metadata', svg(''), 'noCase'],
	['metadata of others', svg('<metadata id="x" data-id="tautline">{}</metadata>'), 'noCase'],
	['no element of that name', svg('<metadatas id="tautline">{}</metadatas>'), 'noCase'],
	['two', svg(embeddedElement('{}').repeat(2)), 'several'],
	['one that is cut off', svg(embeddedElement(json)).slice(0, 70), 'damaged'],
	['CDATA that is cut off', '<svg ><metadata id="tautline"><![CDATA[{}', 'damaged'],
	['a reference to the unknown', svg(embeddedElement('&bomb;')), 'damaged'],
	['a reference to what every object has', svg(embeddedElement('&valueOf;')), 'damaged'],
	['a reference to no character', svg(embeddedElement('&#x110000;')), 'damaged'],
	['a bare ampersand', svg(embeddedElement('a & b')), 'damaged']
])('a drawing with %s is refused', (_, drawing, fault) => {
	expect(() => carriedInSvg(drawing)).toThrow(new OpenError(fault));
});

test.each([
	'<metadata ',
	'<metadata id="tautline" ',
	'<a:',
	'<![CDATA[',
	'&',
	'<svg ',
	' id=',
	'  '
])('millions of %j are read in no time', (piece) => {
	const begun = performance.now();
	const text = piece.repeat(4e6 / piece.length);
	for (const start of ['<svg>', '<svg><metadata ', '<svg><metadata id="tautline">']) {
		expectTextOrFault(start + text);
		expectTextOrFault(`${start}${text}></metadata>`);
	}
	expect(performance.now() - begun).toBeLessThan(2000);
});

test('whatever the text, it ends in a text or in a fault', () => {
	const piece = fc.constantFrom(
		'<svg>',
		'<metadata id="tautline">',
		'</metadata>',
		'<![CDATA[',
		']]>',
		'&#'
	);
	fc.assert(
		fc.property(fc.array(fc.oneof(piece, anyText)), (pieces) => {
			expectTextOrFault(pieces.join(''));
		})
	);
});

function expectTextOrFault(text: string) {
	try {
		expect(typeof carriedInSvg(text)).toBe('string');
	} catch (error) {
		expect(error).toBeInstanceOf(OpenError);
	}
}
