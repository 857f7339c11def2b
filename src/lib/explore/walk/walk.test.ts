import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyFilter } from '../../../../tests/fixtures/any-filter.ts';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import { noFilter, select } from '#lib/case/filter.ts';
import { parseCase } from '#lib/case/parse.ts';
import { settle, tieAt, walkFrom, type Walk } from './walk.ts';
import { isStep, walkOn, type Step } from './walkOn.ts';
import { readingOrderOf } from '#lib/case/readingOrder.ts';

const harbour = parseCase(smallCase());
const readingOrder = readingOrderOf(harbour, select(harbour, noFilter));
const walk = (start: Walk, ...steps: Step[]) =>
	steps.reduce((place, step) => walkOn(readingOrder, place, step), start);
const mayor = walkFrom('mayor');
const company = walkFrom('company');

describe('among the actors', () => {
	test('every one that is shown is reached by going on from the first', () => {
		const met = [walk(mayor, 'first')];
		for (let i = 1; i < 6; i++) met.push(walkOn(readingOrder, met[i - 1] ?? mayor, 'next'));
		expect(met.map(({ actor }) => actor)).toEqual(readingOrder.actors);
		expect(new Set(met.map(({ actor }) => actor))).toEqual(new Set(harbour.actors.keys()));
	});

	test('the walk goes back as it came, and stops at both ends', () => {
		expect(walk(company, 'next', 'previous')).toEqual(company);
		expect(walk(company, 'first', 'previous').actor).toBe('mayor');
		expect(walk(company, 'last', 'next').actor).toBe('dockers');
	});

	test('it jumps from bloc to bloc, to the most tied actor of each', () => {
		expect(walk(mayor, 'nextBloc').actor).toBe('company');
		expect(walk(walkFrom('council'), 'nextBloc', 'nextBloc').actor).toBe('rowers');
		expect(walk(walkFrom('dockers'), 'previousBloc').actor).toBe('company');
		expect(walk(walkFrom('dockers'), 'nextBloc').actor).toBe('dockers');
		expect(walk(walkFrom('council'), 'previousBloc').actor).toBe('council');
	});
});

describe('in the ties of an actor', () => {
	test('every tie that is shown is reached from its actors, one after the other', () => {
		const met = [...readingOrder.ties].map(([actor, ties]) => {
			const steps = ties.map((_, i) => ['into', ...Array(i).fill('next')] as Step[]);
			return steps.map((way) => walk(walkFrom(actor), ...way).tie);
		});
		expect(new Set(met.flat())).toEqual(new Set(harbour.ties.keys()));
	});

	test('first, last and the ends hold as among actors', () => {
		expect(walk(company, 'into', 'last', 'next').tie).toBe('company-mayor');
		expect(walk(company, 'into', 'last', 'first', 'previous').tie).toBe('company-guards');
	});

	test('an actor without ties has nothing to go into', () => {
		const alone = readingOrderOf(harbour, { actors: new Set(['mayor']), ties: new Map() });
		expect(walkOn(alone, mayor, 'into')).toEqual(mayor);
	});
});

describe('along a tie', () => {
	test('the walk follows it to the partner, whichever way it points', () => {
		expect(walk(company, 'into', 'into').actor).toBe('guards');
		expect(walk(walkFrom('guards'), 'into', 'into').actor).toBe('company');
	});

	test('a tie of an actor with itself leads back to that actor', () => {
		const back = walk(walkFrom('dockers'), 'into', 'next', 'into');
		expect(back).toMatchObject({ actor: 'dockers', tie: null });
	});

	test('it goes back the same way: tie by tie, actor by actor', () => {
		const there = walk(company, 'into', 'into', 'into', 'next', 'into');
		expect(there.actor).toBe('rowers');
		const way = [there];
		for (let i = 0; i < 4; i++) way.push(walkOn(readingOrder, way[i] ?? there, 'up'));
		expect(way.map(({ actor, tie }) => [actor, tie])).toEqual([
			['rowers', null],
			['guards', 'guards-rowers'],
			['guards', null],
			['company', 'company-guards'],
			['company', null]
		]);
		expect(walk(company, 'up')).toEqual(company);
	});

	test('going on to another actor of the list ends the trail', () => {
		expect(walk(company, 'into', 'into', 'next').trail).toEqual([]);
	});
});

describe('when the ground changes under it', () => {
	const without = (actors: string[], ties: string[]) =>
		readingOrderOf(harbour, {
			actors: new Set(readingOrder.actors.filter((id) => !actors.includes(id))),
			ties: new Map([...harbour.ties.keys()].flatMap((id) => (ties.includes(id) ? [] : [[id, []]])))
		});
	const followed = walk(company, 'into', 'into');

	test('the walk stays where it is, if that is still in view', () => {
		const narrowed = without(['mayor'], ['mayor-presses', 'mayor-backs', 'company-mayor']);
		expect(settle(narrowed, followed)).toEqual(followed);
	});

	test('a tie that went leaves it on its actor', () => {
		expect(settle(without([], ['company-guards']), walk(company, 'into'))).toEqual(company);
	});

	test('an actor that went sends it back along the trail, else to the most tied', () => {
		const gone = without(['rowers'], ['guards-rowers', 'rowers-guards', 'rowers-dockers']);
		const there = walk(company, 'into', 'into', 'into', 'next', 'into');
		expect(settle(gone, there)).toEqual(walk(company, 'into'));
		expect(settle(gone, walkFrom('rowers'))).toEqual(company);
	});

	test('it begins at the most tied actor, and nowhere when nothing is in view', () => {
		expect(settle(readingOrder, null)).toEqual(company);
		expect(
			settle(readingOrderOf(harbour, { actors: new Set(), ties: new Map() }), mayor)
		).toBeNull();
	});

	test('whatever is filtered and whichever way it goes, it stands on what is in view', () => {
		const steps = ['next', 'previous', 'first', 'last', 'into', 'up', 'nextBloc', 'previousBloc'];
		const anySteps = fc.array(fc.constantFrom(...steps.filter(isStep)), { maxLength: 12 });
		fc.assert(
			fc.property(anyFilter(harbour), anySteps, anySteps, (filter, before, after) => {
				const shown = select(harbour, filter);
				const narrow = readingOrderOf(harbour, shown);
				const start = settle(narrow, walk(company, ...before));
				if (!start) return shown.actors.size === 0;
				const end = after.reduce((place, step) => walkOn(narrow, place, step), start);
				return (
					shown.actors.has(end.actor) &&
					(end.tie === null || tieAt(narrow, end)?.id === end.tie) &&
					end.trail.every((stop) => tieAt(narrow, stop) !== null)
				);
			})
		);
	});
});
