import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCase, parseCaseText } from '#lib/case/parse.ts';
import { toScene } from '#lib/scene/scene.ts';
import { shownAt } from '#lib/case/steps.ts';
import { citedCase } from '../../../tests/fixtures/cited-case.ts';
import { tanglesOf, totalOf, touchingIn } from '../../../tests/fixtures/tangles.ts';
import { handoutOf, placementsOf } from './handoutOf.ts';
import { stepCase } from '#lib/case/stepCase.ts';

const builtIn = parseCaseText(
	readFileSync(new URL('../../../data/us-iraq-2020.json', import.meta.url), 'utf8')
);
const placements = placementsOf(builtIn);
const [full, open] = [handoutOf(builtIn, placements, false), handoutOf(builtIn, placements, true)];
const pairs = builtIn.story.map((step, i) => [step.id, i] as const);

describe.each(pairs)('the sheet of the step “%s”', (_, i) => {
	const [sheet, worksheet] = [full.sheets[i]!, open.sheets[i]!];

	it('has a footnote at every sentence, and no other footnotes', () => {
		for (const { notes } of sheet.sentences) expect(notes.length).toBeGreaterThan(0);
		const cited = new Set(sheet.sentences.flatMap(({ notes }) => notes));
		const numbers = sheet.footnotes.map(({ number }) => number);
		expect(numbers.length).toBeGreaterThan(0);
		expect([...cited].sort((a, b) => a - b)).toEqual(numbers);
		expect(numbers).toEqual(numbers.map((__, at) => at + 1));
	});

	it('has names that do not overlap, and letters of 9 pt or more', () => {
		const shown = stepCase(builtIn, sheet.step);
		const scene = toScene(shown, {
			theme: 'light',
			tensionFilters: [],
			...placements[i]!
		});
		expect(touchingIn([...scene.nodes.values()])).toEqual([]);
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
		expect(sheet.answers.length).toBeGreaterThan(0);
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
		expect(cited.length).toBeGreaterThanOrEqual(builtIn.story.length);
		for (const { claim, source } of cited) expect(full.sources[source - 1]?.id).toBe(claim.source);
	});

	it('has pictures in which few ties cross, and few run through an actor or its name', () => {
		const { crossings, through } = totalOf(
			builtIn.story.map((step, i) => {
				const shown = stepCase(builtIn, step);
				const scene = toScene(shown, {
					theme: 'light',
					tensionFilters: [],
					...placements[i]!
				});
				return tanglesOf(scene, shownAt(builtIn, step));
			})
		);
		expect(crossings).toBeLessThanOrEqual(24);
		expect(through).toBeLessThanOrEqual(12);
	});

	it('is the same for the same case', () => {
		expect(placementsOf(builtIn)).toEqual(placements);
		expect(handoutOf(builtIn, placements, true)).toEqual(open);
	});
});

describe('the handout of the cited case', () => {
	const cited = parseCase(citedCase());
	const { sheets, sources } = handoutOf(cited, placementsOf(cited), false);

	/** Each sentence of a sheet with its notes, and each footnote with its place, words and source. */
	const textOf = (i: number) => {
		const { sentences, footnotes } = sheets[i]!;
		return [
			...sentences.map(
				({ subject, verb, object, notes }) => `${subject} ${verb} ${object} ${notes.join(' ')}`
			),
			...footnotes.map(
				({ number, claim: { at, asserter, summary }, source }) =>
					`${number}. ${asserter}: ${summary} [${source}] ${at}`
			)
		];
	};

	it('backs every sentence with who says so, where, and with whoever denies it', () => {
		expect(textOf(0)).toEqual([
			'Company meets Haddad 1',
			'Company commands Guards 2',
			'Guards attacked Rowers 3',
			'Rowers backs Dockers 4',
			'Dockers presses itself 5',
			'1. gazette: Sees the mayor often. [1] ¶4',
			'2. gazette: Pays and orders them. [1] ¶5',
			'3. gazette: Drove them from the gate. [1] ¶7',
			'4. gazette: Bring them bread. [1] ¶9',
			'5. clerk: Lean on those who would work. [2] ¶10'
		]);
		expect(textOf(1)).toEqual([
			'Haddad presses Company 1 2',
			'Haddad backs Company 3',
			'Company commands Guards 4',
			'Council presses Company 5',
			'Rowers attacked Guards 6',
			'1. mayor: Calls on the company to leave. [1] ¶1',
			'2. company: Knows of no such call. [1] ¶2',
			'3. clerk: At dinner she hopes it stays. [2] ¶3',
			'4. gazette: Pays and orders them. [1] ¶5',
			'5. gazette: Voted not to renew the lease. [1] ¶6',
			'6. gazette: Likely struck first. [1] ¶8'
		]);
	});

	it('names the two sources in the order they are cited', () => {
		expect(sources.map(({ title }) => title)).toEqual([
			'Quarrel in the harbour',
			'Letters from the quay'
		]);
	});
});
