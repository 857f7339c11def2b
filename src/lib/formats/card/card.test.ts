import { describe, expect, test } from 'vitest';
import { fontFiles } from '../../../../tests/fonts.ts';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import { differing, drawn } from '../../../../tests/resvg.ts';
import { noFilter, select } from '#lib/case/filter.ts';
import { parseCase } from '#lib/case/parse.ts';
import { boundsOf } from '#lib/scene/bounds.ts';
import { toEmphasis } from '#lib/scene/emphasis.ts';
import { noPicks } from '#lib/scene/picks.ts';
import { toScene } from '#lib/scene/scene.ts';
import { outlinerOf } from '#lib/formats/outline/outlinerOf.ts';
import { cardSvg } from './card.ts';
import type { Card } from './types.ts';

const outliner = outlinerOf(fontFiles(400, 600, 700));
const small = parseCase(smallCase());
const scene = toScene(small, { theme: 'light', tensionFilters: [] });
const shown = select(small, noFilter);
const attention = { shown, unmatched: 'hidden', picks: noPicks, hovered: null } as const;
const card: Card = {
	width: 1200,
	height: 630,
	scene,
	outliner,
	emphasis: toEmphasis(small, scene, attention),
	region: boundsOf(scene, shown.actors) ?? { x: 0, y: 0, w: 1, h: 1 },
	title: 'The harbour',
	subtitle: 'A town and a company',
	legend: [],
	mark: 'Tautline',
	muted: '#555555'
};
const unseen = { ...card.emphasis, actors: new Map(), ties: new Map() };
const words = { x: 0, y: 0, w: 456, h: 630 };
const picture = { x: 456, y: 0, w: 744, h: 630 };

describe('a card', () => {
	test('has the words at the left and the picture at the right', () => {
		const whole = drawn(cardSvg(card));
		const untitled = drawn(cardSvg({ ...card, title: '', subtitle: '', mark: '' }));
		expect(differing(whole, untitled, words)).toBeGreaterThan(1000);
		expect(differing(whole, untitled, picture)).toBe(0);
		const paper = drawn(cardSvg({ ...card, emphasis: unseen }));
		expect(differing(whole, paper, picture)).toBeGreaterThan(1000);
		expect(differing(whole, paper, words)).toBe(0);
	});

	test.each([
		['a long title', { title: 'Who holds the harbour, the bridges and the railway of the town' }],
		['a long word', { title: 'Donaudampfschifffahrtsgesellschaft' }],
		['a long subtitle', { subtitle: 'One word and another and '.repeat(60) }]
	])('keeps %s within its place', (_, longer) => {
		const whole = drawn(cardSvg({ ...card, ...longer }));
		const short = drawn(cardSvg({ ...card, title: '', subtitle: '' }));
		expect(differing(whole, short, words)).toBeGreaterThan(1000);
		expect(differing(whole, short, picture)).toBe(0);
	});

	test('has nothing in it but shapes: it looks the same wherever it is drawn', () => {
		expect(cardSvg(card)).not.toMatch(/<(text|image|style|script|use)\b/);
	});
});
