import { expect, test } from 'vitest';
import { lettering, rightToLeft } from './lettering.ts';

const pen = { outliner: null };
const place = { x: 10, y: 20, size: 14, weight: 600 };

test('a text has one tspan a line', () => {
	const written = lettering(pen, ['One', 'Two'], { ...place, leading: 17 });
	expect(written).toContain('<tspan x="10" y="20">One</tspan><tspan x="10" y="37">Two</tspan>');
});

test('Arabic is set from right to left, and still begins where it was put', () => {
	const written = lettering(pen, ['عادل عبد المهدي'], place);
	expect(written).toContain('direction="rtl"');
	expect(written).toContain('text-anchor="end"');
	expect(lettering(pen, ['Mahdi'], place)).not.toContain('direction');
});

test.each([
	['كتائب حزب الله (KH)', true],
	['(كتائب)', true],
	['KH كتائب', false],
	['12 ', false],
	['', false]
])('%j is read from right to left: %s', (text, expected) => {
	expect(rightToLeft(text)).toBe(expected);
});

test('signs that would turn their neighbours are left out', () => {
	const written = lettering(pen, ['\u202eabc\u202c \u2067d\u2069'], place);
	expect(written).toContain('>abc d<');
});

test('as outlines a text is shapes in its place', () => {
	const outliner = ({ text }: { text: string }) => ({ d: `M0 0h${text.length}`, width: 40 });
	const written = lettering({ outliner }, ['One'], { ...place, anchor: 'middle' });
	expect(written).toContain('<path transform="translate(-10 20)" d="M0 0h3"/>');
	expect(written).not.toContain('<text');
});
