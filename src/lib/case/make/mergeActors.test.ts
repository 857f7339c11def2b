import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCase } from '../../../../tests/fixtures/any-case.ts';
import { anyEdit } from '../../../../tests/fixtures/any-edit.ts';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import type { Case, Tie } from '#lib/case/case.ts';
import { parseCase, parseCaseText } from '#lib/case/parse.ts';
import { changeStep } from '#lib/case/story/edits.ts';
import { allSteps } from '#lib/case/story/openStory.ts';
import { toCaseFile, writeCase } from '#lib/case/write.ts';
import { addEntry } from './entries.ts';
import { mergeActors, outcomeOf } from './mergeActors.ts';

const harbour = parseCase(smallCase());
const claim = harbour.ties.get('company-guards')!.claims[0]!;

/** A tie without tensions, with one claim of its own. */
const tied = (id: string, source: string, type: string, target: string): Tie => ({
	id,
	source,
	target,
	type,
	tensions: [],
	claims: [{ ...claim, summary: id }]
});

/** The harbour with a second mayor, who is the same, and with these ties. */
function twice(...ties: Tie[]): Case {
	const { background, ...mayor } = harbour.actors.get('mayor')!;
	const hadad = {
		...mayor,
		id: 'hadad',
		name: 'Amal Haddād',
		shortName: 'Hadad',
		aliases: ['Amal Hadad']
	};
	const edits = [
		addEntry('actors', { ...hadad, background: { ...background!, fullName: undefined } }),
		addEntry('asserters', { id: 'she', name: 'she', actor: 'hadad' }),
		...ties.map((tie) => addEntry('ties', tie))
	];
	return edits.reduce((now, edit) => edit.apply(now), harbour);
}

const merge = (source: Case) => mergeActors('hadad', 'mayor').apply(source);
const outcome = (source: Case) =>
	outcomeOf(source, source.actors.get('hadad')!, source.actors.get('mayor')!);

describe('an actor that is merged into another', () => {
	test('leaves its names, its ties and its voice to it', () => {
		const source = twice(tied('new', 'guards', 'presses', 'hadad'));
		const after = merge(source);
		expect(after.actors.has('hadad')).toBe(false);
		expect(after.actors.get('mayor')?.aliases).toEqual(['Amal Hadad', 'Amal Haddād', 'Hadad']);
		expect(after.ties.get('new')).toEqual({ ...source.ties.get('new'), target: 'mayor' });
		expect(after.asserters.get('she')?.actor).toBe('mayor');
		expect(outcome(source)).toEqual({
			ties: 1,
			claims: 1,
			joined: 0,
			between: 0,
			names: ['Amal Haddād', 'Hadad'],
			losesWords: false
		});
	});

	test('joins a tie that says the same with the one that is there, and all that named it names that', () => {
		const source = changeStep('blows', {
			show: { actors: ['hadad'], ties: ['new'] },
			frame: ['hadad', 'mayor'],
			names: [{ tie: 'new', name: 'urges' }],
			predictions: [{ tie: 'new', hides: 'arena' }],
			build: [['new'], ['mayor-presses']]
		}).apply(twice(tied('new', 'hadad', 'presses', 'company')));
		const after = merge(source);
		const before = harbour.ties.get('mayor-presses')!;
		expect(after.ties.has('new')).toBe(false);
		expect(after.ties.get('mayor-presses')).toEqual({
			...before,
			claims: [...before.claims, { ...claim, summary: 'new' }]
		});
		expect(allSteps(after).find(({ id }) => id === 'blows')).toMatchObject({
			show: { actors: ['mayor'], ties: ['mayor-presses'] },
			frame: ['mayor'],
			names: [{ tie: 'mayor-presses', name: 'urges' }],
			predictions: [{ tie: 'mayor-presses', hides: 'arena' }],
			build: [['mayor-presses']]
		});
		expect(outcome(source)).toMatchObject({ ties: 0, claims: 1, joined: 1 });
	});

	test('keeps a tie apart that stands at the other pole of a tension, or runs the other way', () => {
		const poles = [{ tension: 'stay-go', pole: 'a' as const }];
		const after = merge(
			twice(
				{ ...tied('stays', 'hadad', 'presses', 'company'), tensions: poles },
				tied('back', 'company', 'presses', 'hadad')
			)
		);
		expect(after.ties.get('stays')?.source).toBe('mayor');
		expect(after.ties.get('back')?.target).toBe('mayor');
	});

	test('joins a mutual tie whichever way round it is written', () => {
		const meets = { ...harbour.tieTypes.get('meets')!, mutual: true };
		const source = twice(tied('new', 'hadad', 'meets', 'company'));
		const after = merge({ ...source, tieTypes: new Map(source.tieTypes).set('meets', meets) });
		expect(after.ties.has('new')).toBe(false);
		expect(after.ties.get('company-mayor')?.claims).toHaveLength(2);
	});

	test('takes the ties between the two away, but not a loop of its own', () => {
		const source = twice(
			tied('new', 'mayor', 'backs', 'hadad'),
			tied('loop', 'hadad', 'backs', 'hadad')
		);
		const after = merge(source);
		expect(after.ties.has('new')).toBe(false);
		expect(after.ties.get('loop')).toMatchObject({ source: 'mayor', target: 'mayor' });
		expect(outcome(source)).toMatchObject({ ties: 1, between: 1 });
	});

	test('lends its place to one that has none', () => {
		const source = twice();
		const layout = new Map([...source.layout, ['hadad', { x: 7, y: 8 }] as const]);
		expect(merge({ ...source, layout }).layout.get('mayor')).toEqual({ x: 0, y: 0 });
		layout.delete('mayor');
		expect(merge({ ...source, layout }).layout.get('mayor')).toEqual({ x: 7, y: 8 });
	});

	test('is followed by a neighbourhood that a step shows', () => {
		const source = changeStep('blows', {
			show: { view: 'focus=hadad', actors: [], ties: [] }
		}).apply(twice());
		expect(allSteps(merge(source)).find(({ id }) => id === 'blows')?.show.view).toContain(
			'focus=mayor'
		);
	});

	test('that a step leaves out brings nothing into it; one that it names is not left out', () => {
		const source = twice(tied('new', 'hadad', 'backs', 'guards'));
		const leaves = (actors: string[], shown: string[] = []) =>
			changeStep('blows', { without: { actors, ties: [] }, show: { actors: shown, ties: [] } });
		const after = (edit: ReturnType<typeof leaves>) =>
			allSteps(merge(edit.apply(source))).find(({ id }) => id === 'blows')?.without;
		expect(after(leaves(['hadad'], ['dockers']))).toEqual({ actors: [], ties: ['new'] });
		expect(after(leaves(['mayor'], ['hadad']))).toEqual({ actors: [], ties: [] });
		expect(after(leaves(['mayor', 'hadad'], ['dockers']))).toEqual({ actors: ['mayor'], ties: [] });
	});

	test('is named with the one that it is merged into', () => {
		expect(mergeActors('hadad', 'mayor').name(twice())).toEqual({
			kind: 'mergeActors',
			of: 'Hadad',
			into: 'Haddad'
		});
	});

	test('with itself, or with nobody, changes nothing', () => {
		for (const [gone, kept] of [
			['mayor', 'mayor'],
			['ghost', 'mayor'],
			['mayor', 'ghost']
		] as const)
			expect(mergeActors(gone, kept).apply(harbour)).toBe(harbour);
	});
});

describe('any two actors of any case, after any edits', () => {
	const edited = fc
		.tuple(anyCase, fc.array(fc.integer(), { maxLength: 6 }))
		.map(([source, seeds]) =>
			seeds.reduce((now, seed) => {
				const [edit] = fc.sample(anyEdit(now), { seed, numRuns: 1 });
				return edit?.apply(now) ?? now;
			}, source)
		)
		.filter(({ actors }) => actors.size > 1)
		.chain((source) => {
			const pair = fc.shuffledSubarray([...source.actors.keys()], { minLength: 2, maxLength: 2 });
			return fc.record({ source: fc.constant(source), pair });
		});

	test('are merged into a valid case in which nothing names the one that is gone', () => {
		fc.assert(
			fc.property(edited, ({ source, pair: [gone, kept] }) => {
				const before = writeCase(source);
				const after = mergeActors(gone!, kept!).apply(source);
				// The parser refuses a reference to what is not there, except a place.
				expect(parseCaseText(writeCase(after))).toEqual(after);
				expect(after.actors.has(gone!)).toBe(false);
				const { layout, placements } = toCaseFile(after);
				const placed = [...layout, ...placements.flatMap(({ actors }) => actors)];
				expect(placed.filter(({ actor }) => actor === gone)).toEqual([]);
				expect(writeCase(source)).toBe(before);
			})
		);
	});

	test('lose no claim but those between the two, and no tie but what was told before', () => {
		fc.assert(
			fc.property(edited, ({ source, pair: [gone, kept] }) => {
				const told = outcomeOf(source, source.actors.get(gone!)!, source.actors.get(kept!)!);
				const after = mergeActors(gone!, kept!).apply(source);
				expect(after.ties.size).toBe(source.ties.size - told.joined - told.between);
				const pair = [gone, kept];
				const apart = [...source.ties.values()].filter(
					(tie) =>
						tie.source === tie.target || !(pair.includes(tie.source) && pair.includes(tie.target))
				);
				const claims = (ties: Iterable<Tie>) =>
					new Set([...ties].flatMap((tie) => tie.claims.map((each) => JSON.stringify(each))));
				expect(claims(after.ties.values())).toEqual(claims(apart));
			})
		);
	});
});
