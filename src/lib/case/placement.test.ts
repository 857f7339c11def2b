import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { arrangeActors, moveActors } from './edit.ts';
import { parseCase } from './parse.ts';
import { noPlacements, placementAt, placementKeyOf } from './placement.ts';
import { removeSteps } from './story/edits.ts';
import { toCaseFile } from './write.ts';

const placed = (of: object, x: number) => ({
	...of,
	actors: [{ actor: 'mayor', x, y: 5, name: 'left' }, { actor: 'guards' }],
	ties: [
		{ tie: 'mayor-backs', bend: -30, at: 0.4, lines: 2 },
		{ tie: 'company-guards', bend: 12 }
	]
});
const [step = ''] = smallCase().stories?.[0]?.steps.map(({ id }) => id) ?? [];
const arranged = parseCase({
	...smallCase(),
	placements: [
		{ actors: [{ actor: 'guards', name: 'above' }], ties: [] },
		placed({ tension: 'said-done' }, 1),
		placed({ step }, 2)
	]
});
const said = [{ tension: 'said-done', pole: null }];
const look = (part: object = {}) =>
	placementKeyOf(arranged.placements, {
		filter: { tensionFilters: said },
		unmatched: 'hidden',
		step: null,
		...part
	});

describe('a placement', () => {
	test('is read from a file and written as it was', () => {
		const placement = arranged.placements.tensions.get('said-done')!;
		expect(placement.places).toEqual(new Map([['mayor', { x: 1, y: 5 }]]));
		expect(placement.nameSides).toEqual(new Map([['mayor', 'left']]));
		expect(placement.labels).toEqual(new Map([['mayor-backs', { share: 0.4, lines: 2 }]]));
		expect(placement.bends.get('company-guards')).toBe(12);
		expect(parseCase(toCaseFile(arranged))).toEqual(arranged);
	});

	test('leaves out what the case does not have, so that nobody needs to mend it by hand', () => {
		const stray = placed({ step }, 2);
		stray.actors.push({ actor: 'nobody', x: 1, y: 1, name: 'left' });
		stray.ties.push({ tie: 'nothing', bend: 1 });
		const { placements } = parseCase({
			...smallCase(),
			placements: [placed({ tension: 'nothing' }, 1), stray]
		});
		expect(placements.tensions.size).toBe(0);
		expect([...placements.steps.get(step)!.places.keys()]).toEqual(['mayor']);
		expect([...placements.steps.get(step)!.bends.keys()]).toEqual([
			'mayor-backs',
			'company-guards'
		]);
	});

	test('is refused if it stands there twice, or is of two things', () => {
		const refused =
			(...placements: object[]) =>
			() =>
				parseCase({ ...smallCase(), placements });
		expect(refused(placed({ step }, 1), placed({ step }, 2))).toThrow(/placements\[0\]/);
		expect(refused(placed({ step, tension: 'said-done' }, 1))).toThrow(/not both/);
	});

	test('is that of the only tension of a view, or that of its step', () => {
		expect(look()).toEqual({ of: 'tensions', id: 'said-done' });
		expect(look({ step })).toEqual({ of: 'steps', id: step });
		expect(placementAt(arranged.placements, look()).places?.get('mayor')?.x).toBe(1);
	});

	test('is that of the whole where other parts are seen, too', () => {
		const stayGo = { tension: 'stay-go', pole: null };
		expect(look({ unmatched: 'faded' })).toBeNull();
		expect(look({ filter: { tensionFilters: [...said, stayGo] } })).toBeNull();
		expect(look({ filter: { tensionFilters: [stayGo] } })).toBeNull();
		expect(placementAt(arranged.placements, null).nameSides?.get('guards')).toBe('above');
		expect(placementAt(noPlacements, null)).toEqual({});
	});
});

describe('actors', () => {
	const moved = new Map([['mayor', { x: 7, y: 8 }]]);

	test('move in the picture of a tension, and nowhere else', () => {
		const after = moveActors(moved, { of: 'tensions', id: 'said-done' }).apply(arranged);
		expect(after.placements.tensions.get('said-done')?.places.get('mayor')).toEqual({ x: 7, y: 8 });
		expect(after.layout).toBe(arranged.layout);
		expect(after.placements.steps).toBe(arranged.placements.steps);
	});

	test('arranged anew leave no placement of the old arrangement', () => {
		const after = arrangeActors(moved).apply(arranged);
		expect(after.placements).toEqual(noPlacements);
		expect(after.layout.get('mayor')).toEqual({ x: 7, y: 8 });
	});

	test('of a step that is removed are placed no more', () => {
		const after = removeSteps([step]).apply(arranged);
		expect(after.placements.steps.size).toBe(0);
		expect(after.placements.tensions).toBe(arranged.placements.tensions);
		expect(parseCase(toCaseFile(after))).toEqual(after);
	});
});
