import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCaseText } from '#lib/case/parse.ts';
import { overlaps } from '#lib/layout/quality.ts';
import { outerBox } from '#lib/scene/box.ts';
import { toScene } from '#lib/scene/scene.ts';
import { placed } from '#lib/layout/sheet/gather.ts';
import { handoutOf, placesOf } from './handoutOf.ts';
import { stepCase } from '#lib/case/stepCase.ts';

const builtIn = parseCaseText(
	readFileSync(new URL('../../../data/us-iraq-2020.json', import.meta.url), 'utf8')
);
const places = placesOf(builtIn);
const [full, open] = [handoutOf(builtIn, places, false), handoutOf(builtIn, places, true)];
const pairs = builtIn.story.map((step, i) => [step.id, i] as const);

describe.each(pairs)('the sheet of the step “%s”', (_, i) => {
	const [sheet, worksheet] = [full.sheets[i]!, open.sheets[i]!];

	it('cites every footnote at a sentence, and has every footnote that is cited', () => {
		const cited = new Set(sheet.sentences.flatMap(({ notes }) => notes));
		const numbers = sheet.footnotes.map(({ number }) => number);
		expect([...cited].sort((a, b) => a - b)).toEqual(numbers);
		expect(numbers).toEqual(numbers.map((__, at) => at + 1));
	});

	it('has names that do not overlap, and letters of 9 pt or more', () => {
		const shown = stepCase(builtIn, sheet.step);
		const scene = placed(toScene(shown, { theme: 'light', tensionFilters: [] }), places[i]!);
		const boxes = [...scene.nodes.values()].map((node) => ({ ...outerBox(node), id: node.id }));
		expect(overlaps(boxes)).toBe(0);
		const scale = Number(/scale\(([\d.]+)\)/.exec(sheet.picture.svg)?.[1]);
		const smallest = Math.min(...[...scene.nodes.values()].map(({ fontSize }) => fontSize), 14);
		expect(smallest * scale * 0.75).toBeGreaterThanOrEqual(9);
	});

	it('has no id in its picture that could meet another', () => {
		expect(sheet.picture.svg).not.toMatch(/ id="/);
		expect(sheet.picture.svg).not.toContain('url(#');
	});

	it('has in its worksheet a number for each answer, and no answer', () => {
		const told = worksheet.sentences.map(
			(each) => each.question ?? `${each.subject} ${each.verb} ${each.object}`
		);
		const drawn = worksheet.picture.svg.replace(/<[^>]*>/g, ' ');
		for (const { blank, told: answer } of sheet.answers) {
			expect(told.join('\n')).toContain(`(${blank.number})`);
			expect(told).not.toContain(`${answer.subject} ${answer.verb} ${answer.object}`);
			if (blank.kind !== 'name') continue;
			expect(drawn).toContain(`(${blank.number})`);
			const name = builtIn.actors.get(blank.actor ?? '')!.shortName;
			for (const text of [told.join('\n'), drawn]) expect(text).not.toContain(name);
		}
	});
});

describe('a handout', () => {
	it('numbers its blanks on from sheet to sheet, the same with blanks and without', () => {
		const numbers = full.sheets.flatMap(({ answers }) => answers.map(({ blank }) => blank.number));
		expect(numbers.length).toBeGreaterThan(2 * full.sheets.length);
		expect(numbers).toEqual(numbers.map((_, i) => i + 1));
		expect(open.sheets.map(({ answers }) => answers)).toEqual(
			full.sheets.map(({ answers }) => answers)
		);
	});

	it('names each source that a footnote has a number of', () => {
		const cited = full.sheets.flatMap(({ footnotes }) => footnotes);
		for (const { claim, source } of cited) expect(full.sources[source - 1]?.id).toBe(claim.source);
	});

	it('is the same for the same case', () => {
		expect(placesOf(builtIn)).toEqual(places);
		expect(handoutOf(builtIn, places, true)).toEqual(open);
	});
});
