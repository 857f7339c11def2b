import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from '../../../../tests/fixtures/any-text.ts';
import { textWidth } from '#lib/scene/text.ts';
import { stack } from './blocks.ts';

const style = { size: 20, weight: 400, muted: false };

test('no line is wider than its place, whatever the text, and no letter is lost', () => {
	fc.assert(
		fc.property(anyText, fc.integer({ min: 60, max: 400 }), (text, width) => {
			const { blocks } = stack([[text, style]], { x: 0, y: 0, width });
			const lines = blocks.flatMap((block) => block.lines);
			for (const line of lines) {
				const letters = [...new Intl.Segmenter().segment(line)];
				if (letters.length > 1) expect(textWidth(line, 20)).toBeLessThanOrEqual(width);
			}
			expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
		})
	);
});

test('paragraphs stand one under the other, with the gap between them; empty ones take no room', () => {
	const { blocks, height } = stack(
		[
			['One', style],
			['', style],
			['Two', style]
		],
		{
			x: 5,
			y: 10,
			width: 200,
			gap: 7
		}
	);
	expect(blocks.map(({ lines }) => lines)).toEqual([['One'], ['Two']]);
	expect(blocks[1]!.y - blocks[0]!.y).toBeCloseTo(26 + 7);
	expect(height).toBeCloseTo(2 * 26 + 7);
});

test('a paragraph from right to left begins at the right end of the sheet, but in a legend beside its sign', () => {
	const [title, place] = [[['نزاع على البئر', style] as const], { x: 5, y: 0, width: 200 }];
	const [whole, legend] = [stack(title, { ...place, whole: true }), stack(title, place)];
	expect(whole.blocks).toMatchObject([{ x: 205, atRight: true }]);
	expect(legend.blocks).toMatchObject([{ x: 5, atRight: false }]);
	expect(stack([['Well', style]], { ...place, whole: true }).blocks).toMatchObject([{ x: 5 }]);
});
