import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import type { Actor, Case, Claim, Tie } from '#lib/case/case.ts';
import { together } from '#lib/case/edit.ts';
import { noFilter, select } from '#lib/case/filter.ts';
import { parseCase } from '#lib/case/parse.ts';
import { allSteps } from '#lib/case/story/openStory.ts';
import { writeCase } from '#lib/case/write.ts';
import { addActor } from './addActor.ts';
import { changeCase } from './changeCase.ts';
import { addClaim, changeClaim, removeClaim } from './claims.ts';
import { addEntry, changeEntry } from './entries.ts';
import { newCase } from './newCase.ts';
import { removeElements } from './removeElements.ts';
import { isUsed, removeEntry } from './removeEntry.ts';

const harbour = parseCase(smallCase());
const mayor = harbour.actors.get('mayor')!;
const tie = harbour.ties.get('mayor-backs')!;
const none = new Set<string>();
const again = (source: Case) => parseCase(JSON.parse(writeCase(source)));

describe('an actor', () => {
	const fresh: Actor = { ...mayor, id: 'fisher', name: 'Fisher', shortName: 'Fisher' };

	test('is added where it was put, and called by its short name', () => {
		const edit = addActor(fresh, { x: 40, y: 50 });
		const after = edit.apply(harbour);
		expect(after.actors.get('fisher')).toEqual(fresh);
		expect(after.layout.get('fisher')).toEqual({ x: 40, y: 50 });
		expect(edit.name(harbour)).toEqual({ kind: 'addActor', of: 'Fisher' });
	});

	test('gets a number behind an id in use, and so does its place', () => {
		const after = addActor({ ...fresh, id: 'mayor' }, { x: 1, y: 2 }).apply(harbour);
		expect(after.actors.get('mayor')).toBe(mayor);
		expect(after.layout.get('mayor-2')).toEqual({ x: 1, y: 2 });
	});

	test('that is changed in one attribute is called so, and in several is not', () => {
		const nameOf = (part: object) => changeEntry('actors', 'mayor', part).name(harbour);
		expect(nameOf({ role: 'x' })).toEqual({ kind: 'changeActor', of: 'Haddad', part: 'role' });
		expect(nameOf({ role: 'x', name: 'y' })).toEqual({ kind: 'changeActor', of: 'Haddad' });
	});

	test('of a bloc that is not there is neither added nor changed', () => {
		expect(addActor({ ...fresh, bloc: 'ghost' }, { x: 0, y: 0 }).apply(harbour)).toBe(harbour);
		expect(changeEntry('actors', 'mayor', { bloc: 'ghost' }).apply(harbour)).toBe(harbour);
	});

	test('is changed without another being touched; the same again is no edit', () => {
		const after = changeEntry('actors', 'mayor', { name: 'Haddad II' }).apply(harbour);
		expect(after.actors.get('mayor')).toEqual({ ...mayor, name: 'Haddad II' });
		expect(after.actors.get('council')).toBe(harbour.actors.get('council'));
		expect(changeEntry('actors', 'mayor', { aliases: [...mayor.aliases] }).apply(harbour)).toBe(
			harbour
		);
	});
});

describe('a tie', () => {
	const fresh: Tie = { ...tie, id: 'new', target: 'council', claims: [] };

	test('may have no claim yet, and is shown until somebody asks for claims', () => {
		const after = again(addEntry('ties', fresh).apply(harbour));
		expect(select(after, noFilter).ties.get('new')).toEqual([]);
		const arena = { only: new Set(['public']), never: none };
		const filter = { ...noFilter, choices: { ...noFilter.choices, arena } };
		expect(select(after, filter).ties.has('new')).toBe(false);
	});

	test('is added with the type that it brings, as one edit named after the tie', () => {
		const type = { ...harbour.tieTypes.get('backs')!, id: 'funds', label: 'funds' };
		const edit = together(
			addEntry('ties', { ...fresh, type: 'funds' }),
			addEntry('tieTypes', type)
		);
		expect(edit.apply(harbour).ties.get('new')?.type).toBe('funds');
		expect(edit.name(harbour)).toEqual({ kind: 'addTie', of: 'Haddad funds Council' });
	});

	test('that is not made brings no type either', () => {
		const type = { ...harbour.tieTypes.get('backs')!, id: 'funds' };
		const edit = together(
			addEntry('ties', { ...fresh, target: 'ghost' }),
			addEntry('tieTypes', type)
		);
		expect(edit.apply(harbour)).toBe(harbour);
	});
});

describe('a claim', () => {
	const claim = tie.claims[0]!;
	const claims = (source: Case) => source.ties.get(tie.id)?.claims;

	test('is added behind the others, changed in its place, and removed', () => {
		const added = addClaim(tie.id, { ...claim, at: '' }).apply(harbour);
		expect(claims(added)).toEqual([claim, { ...claim, at: '' }]);
		const changed = changeClaim(tie.id, 1, { at: '¶9' }).apply(added);
		expect(claims(changed)).toEqual([claim, { ...claim, at: '¶9' }]);
		expect(claims(removeClaim(tie.id, 0).apply(changed))).toEqual([{ ...claim, at: '¶9' }]);
	});

	test('of a source or by a voice that is not there changes nothing', () => {
		for (const part of [{ source: 'ghost' }, { asserter: 'ghost' }] as Partial<Claim>[]) {
			expect(addClaim(tie.id, { ...claim, ...part }).apply(harbour)).toBe(harbour);
			expect(changeClaim(tie.id, 0, part).apply(harbour)).toBe(harbour);
		}
	});
});

describe('what is removed', () => {
	const remove = (actors: string[], ties: string[] = []) =>
		removeElements({ actors: new Set(actors), ties: new Set(ties) });

	test('takes the ties of an actor along, and leaves no place that names them', () => {
		const after = remove(['mayor']).apply(harbour);
		expect([...after.ties.keys()].filter((id) => id.includes('mayor'))).toEqual([]);
		expect(after.asserters.get('mayor')).toEqual({ id: 'mayor', name: 'the mayor' });
		expect(after.layout.has('mayor')).toBe(false);
		expect(again(after)).toEqual(after);
	});

	test('leaves steps valid, and hides one that would otherwise show the whole case', () => {
		const after = remove(['dockers', 'guards']).apply(harbour);
		expect(allSteps(after).map(({ id, hidden }) => [id, hidden])).toEqual([
			['said', undefined],
			['blows', true]
		]);
		expect(after.events.get('scuffle')).toMatchObject({ actors: ['rowers'], ties: [] });
	});

	test('has no place in any picture either', () => {
		const placement = {
			places: new Map([['mayor', { x: 1, y: 2 }]]),
			nameSides: new Map([['mayor', 'left' as const]]),
			bends: new Map([['mayor-backs', 40]]),
			labels: new Map([['mayor-backs', { share: 0.5, lines: 1 as const }]])
		};
		const placements = { ...harbour.placements, tensions: new Map([['said-done', placement]]) };
		const after = remove(['mayor']).apply({ ...harbour, placements });
		const [left] = after.placements.tensions.values();
		expect(Object.values(left ?? {}).map(({ size }) => size)).toEqual([0, 0, 0, 0]);
	});

	test('is named if it is one, and is nothing if the case does not have it', () => {
		expect(remove(['mayor']).name(harbour).of).toBe('Haddad');
		expect(remove([], ['mayor-backs']).name(harbour).of).toBe('Haddad backs Company');
		expect(remove(['mayor', 'council']).name(harbour).of).toBeNull();
		expect(remove(['ghost'], ['ghost']).apply(harbour)).toBe(harbour);
	});
});

describe('a new case', () => {
	const empty = newCase({
		title: 'New case',
		asOf: '2026-11-29',
		language: 'en',
		blocs: [...harbour.blocs.values()]
	});

	test('has nothing but what it begins with', () => {
		expect(again(empty)).toEqual(empty);
		expect([empty.actors.size, empty.tensions.size, empty.blocs.size]).toEqual([0, 0, 3]);
	});

	test('has an id that follows its title; one chosen by hand stays', () => {
		expect(changeCase({ title: 'The strike' }).apply(empty).about.id).toBe('the-strike');
		expect(changeCase({ title: 'The strike' }).apply(harbour).about.id).toBe('small-harbour');
		expect(changeCase({ title: harbour.about.title }).apply(harbour)).toBe(harbour);
	});
});

describe('an entry that is removed', () => {
	const [tension] = harbour.tensions.keys();

	test('if a tension, is in no tie, in no step and opens nothing; a step that showed only it is hidden', () => {
		const step = {
			...allSteps(harbour)[0]!,
			show: { tension, pole: 'a' as const, actors: [], ties: [] }
		};
		const [story] = harbour.stories;
		const source = {
			...harbour,
			about: { ...harbour.about, opensOn: tension },
			stories: [{ ...story!, steps: [step] }]
		};
		const edit = removeEntry('tensions', tension!);
		const after = again(edit.apply(source));
		expect(after.tensions.has(tension!)).toBe(false);
		expect([...after.ties.values()].flatMap((each) => each.tensions)).not.toContainEqual(
			expect.objectContaining({ tension })
		);
		expect(after.about.opensOn).toBeUndefined();
		expect(allSteps(after)[0]).toMatchObject({ hidden: true });
		expect(allSteps(after)[0]?.show).toEqual({ actors: [], ties: [] });
		expect(edit.name(source).kind).toBe('removeTension');
	});

	test('is needed by nothing: a bloc with actors, a type with ties, a source and a voice with claims stay', () => {
		for (const list of ['blocs', 'tieTypes', 'sources', 'asserters'] as const) {
			const ids = [...harbour[list].keys()];
			const used = ids.filter((id) => isUsed(harbour, list, id));
			expect(used.length).toBeGreaterThan(0);
			for (const id of used) expect(removeEntry(list, id).apply(harbour)).toBe(harbour);
		}
		const spare = addEntry('blocs', { ...harbour.blocs.values().next().value!, id: 'spare' });
		const after = removeEntry('blocs', 'spare').apply(spare.apply(harbour));
		expect([...after.blocs.keys()]).toEqual([...harbour.blocs.keys()]);
	});

	test('leaves what has the same id in another list', () => {
		const [bloc] = harbour.blocs.values();
		const source = addEntry('blocs', { ...bloc!, id: tension! }).apply(harbour);
		const after = removeEntry('blocs', tension!).apply(source);
		expect(after.ties).toBe(source.ties);
		expect(after.stories.map(({ steps }) => steps)).toEqual(
			source.stories.map(({ steps }) => steps)
		);
	});
});
