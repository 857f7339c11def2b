import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { noFilter, select } from '../src/lib/case/filter.ts';
import { openingTensions } from '../src/lib/case/tensionFilter.ts';
import { parseCaseText } from '../src/lib/case/parse.ts';
import { toSvg } from '../src/lib/formats/figure/toSvg.ts';
import { outlinerOf } from '../src/lib/formats/outline/outlinerOf.ts';
import { readChoices } from '../src/lib/figure/choices.ts';
import { figureOf } from '../src/lib/figure/figureOf.ts';
import { noPicks } from '../src/lib/scene/picks.ts';
import { fontFiles } from './fonts.ts';
import { differing, drawn } from './resvg.ts';

const source = parseCaseText(
	readFileSync(new URL('../data/us-iraq-2020.json', import.meta.url), 'utf8')
);
const filter = { ...noFilter, tensionFilters: openingTensions(source) };
const looked = {
	case: source,
	filter,
	shown: select(source, filter),
	picks: noPicks,
	unmatched: 'hidden' as const,
	step: null,
	theme: 'light' as const
};
const pens = { text: null, shapes: outlinerOf(fontFiles(400, 500, 600, 700)) };
const screen = { width: 1280, height: 720, region: null };

describe.each(Object.entries(pens))('resvg draws a slide with its letters as %s', (_, outliner) => {
	const { figure } = figureOf(looked, readChoices({ preset: 'slide' }), screen, outliner);
	const svg = toSvg(figure);
	// The picture itself has its own test; without it, this one takes a tenth of the time.
	const around = svg.replace(/<g id="picture".*(?=<g id="legend")/, '');
	const whole = drawn(around);
	const shown = /<text .*?<\/text>|<(?:path|circle|rect|polygon) [^>]*\/>/g;
	const pieces = [...around.matchAll(shown)].filter(([piece]) => !piece.includes('id="paper"'));

	test('and loses nothing of its title, legend and notes', () => {
		const lost = pieces.filter(({ 0: piece, index }) => {
			const without = around.slice(0, index) + around.slice(index + piece.length);
			return differing(whole, drawn(without)) < 8;
		});
		expect(lost.map(([piece]) => piece)).toEqual([]);
	}, 60_000);

	test('in which there is a piece for every line and sample', () => {
		const { title, legend, notes } = figure.caption;
		const entries = legend.flatMap((group) => group.entries);
		expect(title).not.toBe('');
		expect(pieces.length).toBeGreaterThan(1 + legend.length + 2 * entries.length + notes.length);
	});

	test('in the size of the sheet', () => {
		expect(drawn(svg)).toMatchObject({ width: 1920, height: 1080 });
	});
});

test('no letter of the case is missing from the fonts that outlines are drawn with', () => {
	const outline = outlinerOf(fontFiles(400));
	const texts = new Set<string>();
	JSON.stringify(
		[...source.actors.values(), ...source.tieTypes.values(), source.about],
		(_, value) => {
			if (typeof value === 'string') texts.add(value);
			return value as unknown;
		}
	);
	for (const text of texts) outline({ text, size: 10, weight: 400, rightToLeft: false });
	expect(texts.size).toBeGreaterThan(200);
	expect([...outline.missing]).toEqual([]);
});
