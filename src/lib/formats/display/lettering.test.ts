import { expect, test } from 'vitest';
import { lettering } from './lettering.ts';

const pen = { outliner: null };
const place = { x: 10, y: 20, size: 14, weight: 600 };

test('each line of a text has its own baseline', () => {
	const lines = [
		{ x: 10, y: 20, text: 'One' },
		{ x: 10, y: 37, text: 'Two' }
	];
	expect(lettering(pen, ['One', 'Two'], { ...place, leading: 17 })).toMatchObject({ lines });
});

test('Arabic is set from right to left, and still begins where it was put', () => {
	const arabic = { anchor: 'end', rightToLeft: true };
	expect(lettering(pen, ['عادل عبد المهدي'], place)).toMatchObject(arabic);
	const latin = { anchor: 'start', rightToLeft: false };
	expect(lettering(pen, ['Mahdi'], place)).toMatchObject(latin);
});

test('the lines of a text have its direction, whatever each begins with, as letters and as outlines', () => {
	const lines = ['شركة', 'Harbour (HL)'];
	expect(lettering(pen, lines, place)).toMatchObject({ rightToLeft: true });
	const turned: boolean[] = [];
	const outliner = ({ rightToLeft }: { rightToLeft: boolean }) => {
		turned.push(rightToLeft);
		return { d: '', width: 0 };
	};
	lettering({ outliner }, lines, place);
	lettering({ outliner }, ['Council', 'مجلس'], place);
	expect(turned).toEqual([true, true, false, false]);
});

test('signs that would turn their neighbours are left out, and isolates stay', () => {
	const set = lettering(pen, ['\u202eabc\u202c \u2067d\u2069\u2069'], place);
	expect(set).toMatchObject({ lines: [{ text: 'abc \u2067d\u2069' }] });
});

test('as outlines a text is shapes in its place', () => {
	const outliner = ({ text }: { text: string }) => ({ d: `M0 0h${text.length}`, width: 40 });
	const set = lettering({ outliner }, ['One'], { ...place, anchor: 'middle' });
	expect(set).toMatchObject({ kind: 'paths', paths: [{ d: 'M0 0h3', at: { x: -10, y: 20 } }] });
});
