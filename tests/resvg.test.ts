import { rightToLeft } from '../src/lib/case/direction.ts';
import { expect, test } from 'vitest';
import { outlinerOf } from '../src/lib/formats/outline/outlinerOf.ts';
import { fontFiles } from './fonts.ts';
import { differing, drawn } from './resvg.ts';

const sheet = (content: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="400" height="60" viewBox="0 0 400 60">
		<rect width="400" height="60" fill="#fff"/>${content}</svg>`;
const written = (text: string, family = 'Inter', weight = 400) =>
	drawn(
		sheet(
			`<text x="20" y="40" font-size="28" font-family="${family}" font-weight="${weight}">${text}</text>`
		)
	);
const empty = drawn(sheet(''));

test('the second engine draws in the size asked for', () => {
	expect(drawn(sheet(''), 2)).toMatchObject({ width: 800, height: 120 });
});

test.each(['Hezbollah', 'ḥāṣ', 'عادل عبد المهدي'])('it has the letters of “%s”', (text) => {
	expect(differing(empty, written(text))).toBeGreaterThan(200);
});

test('it has the weights apart', () => {
	const [regular, bold] = [written('Baghdad'), written('Baghdad', 'Inter', 600)];
	expect(differing(regular, bold)).toBeGreaterThan(100);
});

test.each([
	['Hezbollah Brigades', 'Inter'],
	['demands departure of', 'Inter'],
	['كتائب', 'Vazirmatn']
])('the outlines of “%s” are the letters it draws itself', (text, family) => {
	const outline = outlinerOf(fontFiles(600));
	const { d } = outline({ text, size: 28, weight: 600, rightToLeft: rightToLeft(text) });
	const path = drawn(sheet(`<path transform="translate(20 40)" d="${d}"/>`));
	const letters = written(text, family, 600);
	expect(differing(path, letters)).toBeLessThan(differing(empty, letters) / 50);
});

test('it refuses what is not well-formed', () => {
	expect(() => drawn('<svg xmlns="http://www.w3.org/2000/svg"><g></svg>')).toThrow();
});
