import {
	differenceCiede2000,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	filterGrayscale,
	lab,
	rgb,
	type Rgb
} from 'culori';
import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { parseCase } from '#lib/case/parse.ts';
import { contrast } from './contrast.ts';
import {
	blocFills,
	blocTones,
	familyTones,
	ink,
	lightDark,
	mark,
	pairAt,
	paper,
	poleTones,
	quietInk,
	shade,
	toneOf,
	type Theme,
	type Tone
} from './palette.ts';

const themes: Theme[] = ['light', 'dark'];
const poles: Record<string, Tone> = {
	'pole a': poleTones[0].a,
	'pole b': poleTones[0].b,
	'second pole a': poleTones[1].a,
	'second pole b': poleTones[1].b
};
const everyTone = (tones: Record<string, Tone>) =>
	Object.entries(tones).flatMap(([name, tone]) =>
		themes.map((theme): [string, Theme, string] => [name, theme, tone[theme]])
	);

describe('against the paper of its theme', () => {
	test.each(everyTone(blocTones))('the bloc tone %s, %s, reads as a ring', (_, theme, color) => {
		expect(color).toMatch(/^#[0-9a-f]{6}$/);
		expect(contrast(color, paper[theme])).toBeGreaterThanOrEqual(3);
	});

	test.each(everyTone({ ...familyTones, ...poles, ink, quietInk }))(
		'the tone %s, %s, reads as text',
		(_, theme, color) => {
			expect(color).toMatch(/^#[0-9a-f]{6}$/);
			expect(contrast(color, paper[theme])).toBeGreaterThanOrEqual(4.5);
		}
	);
});

test.each(everyTone(blocFills))(
	'on the fill of the bloc %s, %s, ring and initials are seen',
	(name, theme, fill) => {
		const ring = blocTones[name as keyof typeof blocTones][theme];
		expect(contrast(ring, fill)).toBeGreaterThanOrEqual(3);
		expect(contrast(ink[theme], fill)).toBeGreaterThanOrEqual(4.5);
	}
);

/** How colours are seen, and how far apart those of different meanings must be. */
const sights: [string, (color: Rgb) => Rgb, number][] = [
	['normal sight', (color) => color, 20],
	['protanopia', filterDeficiencyProt(1), 12],
	['deuteranopia', filterDeficiencyDeuter(1), 12],
	['tritanopia', filterDeficiencyTrit(1), 12]
];
const distance = differenceCiede2000();

describe.each(themes)('the colour of a pole means one thing, %s:', (theme) => {
	const others = { ...named('bloc', blocTones), ...named('fill', blocFills), ...familyTones };
	const all: Record<string, Tone> = { ...others, ...poles, ink, quietInk, paper };

	test.each(sights)('with %s it is far from every other colour', (_, seen, least) => {
		for (const [pole, tone] of Object.entries(poles)) {
			for (const [name, other] of Object.entries(all)) {
				if (name === pole) continue;
				const [one, two] = [tone, other].map((each) => seen(rgb(each[theme])!));
				expect(distance(one!, two!), `${pole} and ${name}`).toBeGreaterThanOrEqual(least);
			}
		}
	});

	test.each(poleTones)('in greyscale pole a is clearly the darker of its pair', ({ a, b }) => {
		const grey = filterGrayscale(1);
		const [dark, bright] = [a, b].map((tone) => lab(grey(tone[theme]))!.l);
		expect(bright! - dark!).toBeGreaterThanOrEqual(18);
	});
});

/** Tones under names that no other kind of tone has. */
function named(kind: string, tones: Record<string, Tone>): Record<string, Tone> {
	return Object.fromEntries(Object.entries(tones).map(([name, tone]) => [`${kind} ${name}`, tone]));
}

test('a third tension has the colours of the first', () => {
	expect([0, 1, 2, 3].map(pairAt)).toEqual([0, 1, 0, 1]);
});

test.each([
	['blocs', blocTones],
	['fills', blocFills],
	['families', familyTones],
	['poles', poles]
])('no two %s share a tone in either theme', (_, tones) => {
	for (const theme of themes) {
		const colors = Object.values<Tone>(tones).map((tone) => tone[theme]);
		expect(new Set(colors).size).toBe(colors.length);
	}
});

test('a tie has the tone of the pole it is seen at, else none; without a tension that of its family', () => {
	const harbour = parseCase(smallCase());
	const presses = harbour.ties.get('mayor-presses')!;
	expect(toneOf(harbour, presses, [])).toBe(familyTones.pressure);
	expect(toneOf(harbour, presses, [{ tension: 'stay-go', pole: null }])).toBe(poleTones[0].b);
	expect(toneOf(harbour, presses, [{ tension: 'stay-go', pole: 'a' }])).toBe(quietInk);
	const second = [{ tension: 'said-done', pole: 'b' } as const, { tension: 'stay-go', pole: null }];
	expect(toneOf(harbour, presses, second)).toBe(poleTones[1].b);
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
	for (const far of [familyTones.conflict, poleTones[0].b, poleTones[1].b])
		expect(forced(far)).toBe('#ffff00');
	expect(shade(paper, { theme: 'dark', system: null })).toBe(paper.dark);
});

test('a tone becomes a CSS value that follows the colour scheme', () => {
	expect(lightDark(paper)).toBe('var(--Canvas, light-dark(#ffffff, #14171c))');
	expect(lightDark(blocTones.red)).toBe(
		`var(--CanvasText, light-dark(${blocTones.red.light}, ${blocTones.red.dark}))`
	);
});
