import { expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import {
	filterOn,
	lookThrough,
	openingTensions,
	polesOf,
	seenThrough,
	toggleTension,
	togglePole
} from './tensionFilter.ts';
import { parseCase } from './parse.ts';

const harbour = parseCase(smallCase());
const presses = harbour.ties.get('mayor-presses')!;
const commands = harbour.ties.get('company-guards')!;
const open = (tension: string) => ({ tension, pole: null });

test('a case is looked at through the tension it opens on, or through none', () => {
	expect(openingTensions(harbour)).toEqual([open('said-done')]);
	expect(openingTensions(parseCase({ ...smallCase(), opensOn: undefined }))).toEqual([]);
});

test('looking through a tension puts it in the place of all others', () => {
	expect(lookThrough([open('stay-go')], 'said-done')).toEqual([open('said-done')]);
	expect(lookThrough([open('stay-go'), open('said-done')], 'said-done')).toEqual([
		open('said-done')
	]);
});

test('looking through the only tension again looks through none', () => {
	expect(lookThrough([{ tension: 'said-done', pole: 'a' }], 'said-done')).toEqual([]);
});

test('a further tension is added, and taken out again', () => {
	const both = toggleTension([open('stay-go')], 'said-done');
	expect(both).toEqual([open('stay-go'), open('said-done')]);
	expect(toggleTension(both, 'stay-go')).toEqual([open('said-done')]);
});

test('a tension is narrowed to a pole, to the other, and opened to both', () => {
	const narrowed = togglePole([open('stay-go'), open('said-done')], 'said-done', 'a');
	expect(narrowed).toEqual([open('stay-go'), { tension: 'said-done', pole: 'a' }]);
	const other = togglePole(narrowed, 'said-done', 'b');
	expect(filterOn(other, 'said-done')).toEqual({ tension: 'said-done', pole: 'b' });
	expect(filterOn(togglePole(other, 'said-done', 'b'), 'said-done')).toEqual(open('said-done'));
});

test('a tension that is not looked through has no lens', () => {
	expect(filterOn([open('stay-go')], 'said-done')).toBeNull();
});

test('a tie is seen at its pole of the first chosen tension that it takes part in', () => {
	const tensionFilters = [open('stay-go'), open('said-done')];
	expect(seenThrough(presses, tensionFilters)).toMatchObject({ tension: 'stay-go', pole: 'b' });
	expect(seenThrough(presses, tensionFilters.reverse())).toMatchObject({
		tension: 'said-done',
		pole: 'a'
	});
});

test('a lens narrowed to the other pole is passed over for the next', () => {
	const tensionFilters = [{ tension: 'stay-go', pole: 'a' } as const, open('said-done')];
	expect(seenThrough(presses, tensionFilters)).toMatchObject({ tension: 'said-done', pole: 'a' });
	expect(seenThrough(presses, tensionFilters.slice(0, 1))).toBeNull();
});

test('a tie of no chosen tension is not seen through any', () => {
	expect(seenThrough(commands, [open('stay-go'), open('said-done')])).toBeNull();
	expect(seenThrough(presses, [])).toBeNull();
});

test('a tie has a labelled pole in each tension that it takes part in', () => {
	const poles = polesOf(harbour, harbour.ties.get('mayor-presses')!);
	expect(poles.map(({ tension, pole, label }) => [tension.id, pole, label])).toEqual([
		['said-done', 'a', 'Said'],
		['stay-go', 'b', 'Go']
	]);
	expect(polesOf(harbour, harbour.ties.get('company-guards')!)).toEqual([]);
});
