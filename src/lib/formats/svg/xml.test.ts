import fc from 'fast-check';
import { expect, test } from 'vitest';
import { short } from '#lib/formats/display/short.ts';
import { element, text } from './xml.ts';

test('an element has its attributes in order, and is closed at once if it is empty', () => {
	expect(element('rect', { x: 1.23456, fill: '#fff', y: null, rx: undefined })).toBe(
		'<rect x="1.23" fill="#fff"/>'
	);
	expect(element('g', { id: 'a' }, text('b'))).toBe('<g id="a">b</g>');
});

test.each([
	[`<script>&"'`, '&lt;script&gt;&amp;&quot;&#39;'],
	['\u0000\u0008\u000b\u001f\ufffe', '\ufffd\ufffd\ufffd\ufffd\ufffd'],
	['\ud83d alone', '\ufffd alone'],
	['🚢 كتائب', '🚢 كتائب'],
	[']]>', ']]&gt;']
])('%j is written as %j', (content, written) => {
	expect(text(content)).toBe(written);
	expect(element('a', { b: content })).toBe(`<a b="${written}"/>`);
});

test('whatever is written, no sign of markup is left in it and every character is one XML allows', () => {
	const allowed =
		/^(?:[\t\n\r\x20-\x25\x28-\x3b\x3d\x3f-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|&(?:lt|gt|amp|quot|#39);)*$/u;
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (content) => {
			expect(text(content)).toMatch(allowed);
		})
	);
});

test('a number is never written as one that no reader takes', () => {
	for (const value of [NaN, Infinity, -Infinity]) expect(short(value)).toBe('0');
	expect(short(-0.001)).toBe('0');
	expect(short(12)).toBe('12');
});
