import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fontFiles } from '../../../../tests/fonts.ts';
import { textWidth } from '#lib/scene/text.ts';
import { rightToLeft } from '#lib/case/direction.ts';
import type { Run } from '#lib/formats/display/outliner.ts';
import { outlinerOf } from './outlinerOf.ts';

const outlined = outlinerOf(fontFiles(400, 600));
const outline = (run: Omit<Run, 'rightToLeft'>) =>
	outlined({ ...run, rightToLeft: rightToLeft(run.text) });
const widthOf = (text: string, weight = 600) => outline({ text, size: 100, weight }).width;
const shapeOf = (text: string) => outline({ text, size: 100, weight: 600 }).d;
const missingIn = (text: string) => {
	const fresh = outlinerOf(fontFiles(600));
	fresh({ text, size: 10, weight: 600, rightToLeft: false });
	return [...fresh.missing];
};

describe('widths', () => {
	const printable = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));

	test.each(printable)('%j is as wide as the scene counts on', (letter) => {
		expect(Math.abs(widthOf(letter) / textWidth(letter, 100) - 1)).toBeLessThan(0.02);
	});

	test.each([
		'United States forces in Iraq',
		'Qais al-Khazali',
		'demands departure of',
		'Showing 14 of 43 actors, 22 of 96 ties'
	])('“%s” is as wide as the scene counts on, for all its kerning', (text) => {
		expect(Math.abs(widthOf(text) / textWidth(text, 100) - 1)).toBeLessThan(0.02);
	});

	test.each([
		...['سعاد النجّار', 'شركة مياه الوادي (WVC)', 'مزارعو الضفّة الشرقية', 'اتحاد عمّال المضخّات ١٩٨٧'],
		...['كتائب حزب الله', 'حرّاس البئر رقم 3', 'يضغط على', 'گروه ۳ خرداد']
	])('“%s” is about as wide as the scene counts on', (text) => {
		expect(Math.abs(textWidth(text, 100) / widthOf(text) - 1)).toBeLessThan(0.2);
	});

	test('letters are kerned', () => {
		expect(widthOf('AVATAR')).toBeLessThan(
			[...'AVATAR'].reduce((sum, letter) => sum + widthOf(letter), 0)
		);
	});

	test('width grows in step with the font size', () => {
		const half = outline({ text: 'Kata’ib', size: 50, weight: 600 }).width;
		expect(half).toBeCloseTo(widthOf('Kata’ib') / 2, 1);
	});

	test('the nearest weight is drawn: bold is wider than regular, 640 is 600', () => {
		expect(widthOf('Baghdad', 600)).toBeGreaterThan(widthOf('Baghdad', 400));
		expect(widthOf('Baghdad', 640)).toBe(widthOf('Baghdad', 600));
	});
});

describe('shapes', () => {
	test('nothing is drawn for nothing', () => {
		expect(outline({ text: '', size: 14, weight: 600 })).toEqual({ d: '', width: 0 });
	});

	test('a capital stands on the baseline, as high as its font makes it', () => {
		const { y, height } = boxOf(shapeOf('H'));
		expect(y).toBeCloseTo(-72.7, 0);
		expect(y + height).toBeCloseTo(0, 2);
	});

	test('the path says nothing finer than two decimals', () => {
		expect(shapeOf('Soleimani قاسم ◐')).toMatch(/^([MmlqczZA]( ?-?(\d+|\d*\.\d{1,2}))*)+$/);
	});

	test('an accent written apart is drawn as the letter with it', () => {
		expect(shapeOf('e\u0301')).toBe(shapeOf('é'));
	});
});

describe('Arabic script', () => {
	test('letters join: a word is narrower and other than its letters apart', () => {
		const apart = [...'كتائب'].join('\u200c');
		expect(widthOf('كتائب')).toBeLessThan(widthOf(apart));
		expect(shapeOf('كتائب')).not.toBe(shapeOf(apart));
	});

	test('letters join across a mark of direction', () => {
		expect(shapeOf('كتا\u200fئب')).toBe(shapeOf('كتائب'));
	});

	test('letters join whatever was drawn before', () => {
		const fresh = outlinerOf(fontFiles(600));
		const joined = (text: string) => fresh({ text, size: 100, weight: 600, rightToLeft: true }).d;
		joined('ش');
		expect(joined('سعاد')).toBe(shapeOf('سعاد'));
		expect(joined('سعاد')).not.toBe(joined('س\u200cعاد'));
	});

	test('a vowel sign takes no room', () => {
		expect(widthOf('بَ')).toBeCloseTo(widthOf('ب'), 1);
		expect(shapeOf('بَ')).not.toBe(shapeOf('ب'));
	});

	test('the last letter stands at the left, and the line begins at 0', () => {
		const [alef, ba] = [widthOf('ا'), widthOf('ب')];
		expect(widthOf('اب')).toBeCloseTo(alef + ba, 1);
		expect(boxOf(shapeOf('اب')).x).toBeCloseTo(boxOf(shapeOf('ب')).x, 1);
		const [whole, last] = [boxOf(shapeOf('اب')), boxOf(shapeOf('ا'))];
		expect(whole.x + whole.width).toBeCloseTo(ba + last.x + last.width, 1);
	});
});

describe('what is not in the fonts', () => {
	test('every character without a glyph is reported once', () => {
		expect(missingIn('日本 日 🙂 \ud800')).toEqual(['日', '本', '🙂', '\ud800']);
	});

	test('it is drawn as a hollow box as wide as the scene counts on', () => {
		expect(shapeOf('日').match(/Z/g)).toHaveLength(2);
		expect(widthOf('日')).toBe(textWidth('日', 100));
	});

	test('what the picture writes itself is never missing', () => {
		expect(missingIn('◐ ◑ ° · … “x” – — × ¶ • ’ 10\u202f000')).toEqual([]);
	});

	test('half discs differ by their side', () => {
		expect(shapeOf('◐')).not.toBe(shapeOf('◑'));
	});

	test.each([
		'\u2066',
		'\u2067',
		'\u2069',
		'\u200e',
		'\u200f',
		'\u202b',
		'\u202e',
		'\ufe0f',
		'\u0000'
	])('%j draws nothing, takes no room and is not reported', (control) => {
		expect(shapeOf(`a${control}`)).toBe(shapeOf('a'));
		expect(widthOf(`a${control}`)).toBe(widthOf('a'));
		expect(missingIn(`a${control}`)).toEqual([]);
	});
});

describe('any text', () => {
	test('gives finite numbers and a width that is not negative', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
				const { d, width } = outline({ text, size: 14, weight: 600 });
				expect(d).not.toMatch(/NaN|Infinity|e/);
				expect(width).toBeGreaterThanOrEqual(0);
			})
		);
	}, 60_000);

	test.each(['Kata’ib Hezbollah AV ', 'كتائب حزب الله ', 'بَِ', '\u2067a\u2067ب', '日'])(
		'10,000 characters of %j take at most two seconds of work',
		(piece) => {
			const text = piece.repeat(Math.ceil(10_000 / piece.length)).slice(0, 10_000);
			// Measured in CPU time, not by the clock, because other processes may be running.
			const before = process.cpuUsage();
			outline({ text, size: 14, weight: 600 });
			const { user, system } = process.cpuUsage(before);
			expect((user + system) / 1e6).toBeLessThan(2);
		},
		60_000
	);
});

/** The bounds of the ink of a path. */
function boxOf(d: string) {
	const box = new Resvg(`<svg xmlns="http://www.w3.org/2000/svg"><path d="${d}"/></svg>`).getBBox();
	if (!box) throw new Error('There is no ink.');
	return box;
}
