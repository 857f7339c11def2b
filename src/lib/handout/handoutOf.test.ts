import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Case, Id } from '#lib/case/case.ts';
import { parseCase, parseCaseText } from '#lib/case/parse.ts';
import { toScene } from '#lib/scene/toScene.ts';
import { shownAt } from '#lib/case/steps.ts';
import { citedCase } from '../../../tests/fixtures/cited-case.ts';
import { tanglesOf, totalOf, touchingIn } from '../../../tests/fixtures/tangles.ts';
import { paperLook } from './format.ts';
import { handoutOf } from './handoutOf.ts';
import { ofPoster, placementsOf } from './placementsOf.ts';
import { posterCase, posterOf } from './posterOf.ts';
import { quartersOf } from './quartersOf.ts';
import { stepCase } from '#lib/case/stepCase.ts';

const builtIn = parseCaseText(
	readFileSync(new URL('../../../data/us-iraq-2020.json', import.meta.url), 'utf8')
);
const cited = parseCase(citedCase());
const placements = placementsOf(builtIn);
const full = handoutOf(builtIn, placements);
const pairs = builtIn.story.map((step, i) => [step.id, i] as const);

const sceneOf = (shown: Case, step: Id) =>
	toScene(shown, { ...paperLook, tensionFilters: [], ...placements.get(step) });

describe.each(pairs)('the sheet of the step “%s”', (_, i) => {
	const sheet = full.sheets[i]!;

	it('says of every sentence who says so', () => {
		expect(sheet.sentences.length).toBeGreaterThan(0);
		for (const { cited: claims } of sheet.sentences) expect(claims.length).toBeGreaterThan(0);
	});

	it('has names that do not overlap, and letters of 9 pt or more', () => {
		const shown = stepCase(builtIn, sheet.step);
		const scene = sceneOf(shown, sheet.step.id);
		expect(touchingIn([...scene.nodes.values()])).toEqual([]);
		const scale = Number(/scale\(([\d.]+)\)/.exec(sheet.picture.svg)?.[1]);
		const smallest = Math.min(...[...scene.nodes.values()].map(({ fontSize }) => fontSize), 14);
		expect(smallest * scale * 0.75).toBeGreaterThanOrEqual(9);
	});

	it('has no id in its picture that could meet another', () => {
		expect(sheet.picture.svg).not.toMatch(/ id="/);
		expect(sheet.picture.svg).not.toContain('url(#');
	});

	it('says every tie of its picture once', () => {
		const told = [...sheet.sentences, ...sheet.others];
		expect(told).toHaveLength(sheet.counts.ties);
	});
});

describe('a handout', () => {
	it('has only the steps wished for, with their numbers in the story', () => {
		const steps = [builtIn.story[4]!.id, builtIn.story[1]!.id];
		const { sheets } = handoutOf(builtIn, placements, { steps });
		expect(sheets.map(({ place }) => place)).toEqual([2, 5]);
	});

	it('names each source that a claim has a number of', () => {
		const all = full.sheets.flatMap((sheet) => sheet.sentences.flatMap((one) => one.cited));
		expect(all.length).toBeGreaterThanOrEqual(builtIn.story.length);
		for (const { claim, source } of all) expect(full.sources[source - 1]?.id).toBe(claim.source);
	});

	it('has pictures in which few ties cross, and few run through an actor or its name', () => {
		const { crossings, through } = totalOf(
			builtIn.story.map((step) => {
				const shown = stepCase(builtIn, step);
				const scene = sceneOf(shown, step.id);
				return tanglesOf(scene, shownAt(builtIn, step));
			})
		);
		// A line that ends at a name misleads more than a crossing, so that a few more of these are the price.
		expect(crossings).toBeLessThanOrEqual(28);
		expect(through).toBeLessThanOrEqual(1);
	});

	it('is the same for the same case', () => {
		expect(handoutOf(builtIn, placements)).toEqual(full);
		expect(placementsOf(cited)).toEqual(placementsOf(cited));
	});
});

describe('the handout of the cited case', () => {
	const { sheets, sources } = handoutOf(cited, placementsOf(cited));

	/** Each sentence of a sheet with who says so, in which source, and where. */
	const textOf = (i: number) =>
		sheets[i]!.sentences.map(({ subject, verb, object, cited: claims }) => {
			const said = claims.map(
				({ claim: { at, asserter, summary }, source }) =>
					`${asserter}: ${summary} [${source}] ${at}`
			);
			return [`${subject} ${verb} ${object}`, ...said].join(' | ');
		});

	it('backs every sentence with who says so, where, and with whoever denies it', () => {
		expect(textOf(0)).toEqual([
			'Company meets Haddad | gazette: Sees the mayor often. [1] ¶4',
			'Company commands Guards | gazette: Pays and orders them. [1] ¶5',
			'Guards attacked Rowers | gazette: Drove them from the gate. [1] ¶7',
			'Rowers backs Dockers | gazette: Bring them bread. [1] ¶9',
			'Dockers presses itself | clerk: Lean on those who would work. [2] ¶10'
		]);
		expect(textOf(1)).toEqual([
			'Haddad backs Company | clerk: At dinner she hopes it stays. [2] ¶3',
			'Company meets Haddad | gazette: Sees the mayor often. [1] ¶4',
			'Council presses Company | gazette: Voted not to renew the lease. [1] ¶6',
			'Rowers attacked Guards | gazette: Likely struck first. [1] ¶8',
			'Haddad presses Company | mayor: Calls on the company to leave. [1] ¶1 | company: Knows of no such call. [1] ¶2'
		]);
	});

	it('names the two sources in the order they are cited', () => {
		expect(sources.map(({ title }) => title)).toEqual([
			'Quarrel in the harbour',
			'Letters from the quay'
		]);
	});
});

describe('a step on a quarter of a page', () => {
	const panels = quartersOf(cited, placementsOf(cited, 'quarter'), []);

	it('has few ties, each with its label', () => {
		for (const { step, counts, leftOut, picture } of panels) {
			expect(leftOut).toBe(shownAt(cited, step).ties.size - counts.ties);
			expect(counts.ties).toBeGreaterThan(0);
			expect(counts.ties).toBeLessThanOrEqual(8);
			expect(picture.legend.some(({ facet }) => facet === 'pole')).toBe(false);
		}
		expect(panels.map(({ place }) => place)).toEqual(cited.story.map((_, i) => i + 1));
	});
});

describe('a poster', () => {
	it('says the verb of each of its ties in the picture', () => {
		// Of all ten steps, the search would take half a minute.
		const some = builtIn.story.slice(0, 2).map(({ id }) => id);
		const placement = placementsOf(builtIn, 'poster', some).get(ofPoster) ?? {};
		const { svg } = posterOf(builtIn, some, 'poster', placement).picture;
		const printed = svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
		const { ties, tieTypes } = posterCase(builtIn, some, 'poster');
		const silent = [...ties.values()].filter(({ type }) => {
			const label = tieTypes.get(type)?.label ?? '';
			return !printed.includes(label);
		});
		expect(silent.map(({ id }) => id)).toEqual([]);
	});

	it('has ties of every step, with the numbers of their steps', () => {
		const { picture, steps } = posterOf(builtIn, [], 'poster', {});
		expect(steps.map(({ number }) => number)).toEqual(builtIn.story.map((_, i) => i + 1));
		const text = picture.svg.replace(/<[^>]*>/g, ' ');
		for (const { number } of steps) expect(text).toMatch(new RegExp(`\\b${number}(, \\d+)* ·`));
	});

	it('has only the steps wished for', () => {
		const { steps } = posterOf(builtIn, [builtIn.story[2]!.id], 'poster', {});
		expect(steps.map(({ number }) => number)).toEqual([3]);
	});
});
