import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { parseCase } from '#lib/case/parse.ts';
import { contrast } from './contrast.ts';
import {
	blocTones,
	familyTones,
	ink,
	lightDark,
	mark,
	paper,
	poleTones,
	shade,
	toneOf,
	type Theme,
	type Tone
} from './palette.ts';

const themes: Theme[] = ['light', 'dark'];
const everyTone = (tones: Record<string, Tone>) =>
	Object.entries(tones).flatMap(([name, tone]) =>
		themes.map((theme): [string, Theme, string] => [name, theme, tone[theme]])
	);

describe('against the paper of its theme', () => {
	test.each(everyTone(blocTones))('the bloc tone %s, %s, reads as a shape', (_, theme, color) => {
		expect(color).toMatch(/^#[0-9a-f]{6}$/);
		expect(contrast(color, paper[theme])).toBeGreaterThanOrEqual(4);
	});

	test.each(everyTone({ ...familyTones, 'pole a': poleTones.a, 'pole b': poleTones.b, ink }))(
		'the tone %s, %s, reads as text',
		(_, theme, color) => {
			expect(color).toMatch(/^#[0-9a-f]{6}$/);
			expect(contrast(color, paper[theme])).toBeGreaterThanOrEqual(4.5);
		}
	);
});

test.each([
	['blocs', blocTones],
	['families', familyTones],
	['poles', poleTones]
])('no two %s share a tone in either theme', (_, tones) => {
	for (const theme of themes) {
		const colors = Object.values<Tone>(tones).map((tone) => tone[theme]);
		expect(new Set(colors).size).toBe(colors.length);
	}
});

test('a tie has the tone of the pole it is seen at, else of its family', () => {
	const harbour = parseCase(smallCase());
	const presses = harbour.ties.get('mayor-presses')!;
	expect(toneOf(harbour, presses, [])).toBe(familyTones.pressure);
	expect(toneOf(harbour, presses, [{ tension: 'stay-go', pole: null }])).toBe(poleTones.b);
	expect(toneOf(harbour, presses, [{ tension: 'stay-go', pole: 'a' }])).toBe(familyTones.pressure);
});

test('where the system insists on its colours a tone has a stand-in among them', () => {
	const system = {
		Canvas: '#000000',
		CanvasText: '#ffffff',
		LinkText: '#ffff00',
		Highlight: '#1aebff'
	};
	const forced = (tone: Tone) => shade(tone, { theme: 'light', system });
	expect([paper, ink, mark, blocTones.red, familyTones.support].map(forced)).toEqual([
		...['#000000', '#ffffff', '#1aebff', '#ffffff', '#ffffff']
	]);
	for (const far of [familyTones.conflict, poleTones.b]) expect(forced(far)).toBe('#ffff00');
	expect(shade(paper, { theme: 'dark', system: null })).toBe(paper.dark);
});

test('a tone becomes a CSS value that follows the colour scheme', () => {
	expect(lightDark(paper)).toBe('var(--Canvas, light-dark(#ffffff, #14171c))');
	expect(lightDark(blocTones.red)).toBe('var(--CanvasText, light-dark(#b2182b, #f0776c))');
});
