import { describe, expect, test } from 'vitest';
import type { Tie } from './case.ts';
import { parseCase } from './parse.ts';
import { shortestChains, type Chain } from './chains.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';

const [sample] = [...parseCase(smallCase()).ties.values()];
const tie = (source: string, target: string, n = ''): Tie => ({
	...sample!,
	id: `${source}${target}${n}`,
	source,
	target
});
const idsOf = (chains: readonly Chain[]) =>
	chains.map((links) => links.map((ties) => ties.map(({ id }) => id).join('+')).join(' '));

describe('the shortest chains between two actors', () => {
	test('are found whichever way their ties point', () => {
		const ties = [tie('a', 'b'), tie('c', 'b')];
		expect(idsOf(shortestChains(ties, 'a', 'c', 5))).toEqual(['ab cb']);
		expect(idsOf(shortestChains(ties, 'c', 'a', 5))).toEqual(['cb ab']);
	});

	test('leave out every longer way', () => {
		const ties = [tie('a', 'b'), tie('b', 'c'), tie('c', 'd'), tie('a', 'x'), tie('x', 'd')];
		expect(idsOf(shortestChains(ties, 'a', 'd', 5))).toEqual(['ax xd']);
	});

	test('are all listed, up to the number asked for', () => {
		const ties = ['x', 'y', 'z'].flatMap((by) => [tie('a', by), tie(by, 'd')]);
		expect(idsOf(shortestChains(ties, 'a', 'd', 5))).toEqual(['ax xd', 'ay yd', 'az zd']);
		expect(idsOf(shortestChains(ties, 'a', 'd', 2))).toEqual(['ax xd', 'ay yd']);
	});

	test('hold parallel ties as one link, so that they do not multiply', () => {
		const ties = [tie('a', 'b', '1'), tie('b', 'a', '2'), tie('b', 'c')];
		expect(idsOf(shortestChains(ties, 'a', 'c', 5))).toEqual(['ab1+ba2 bc']);
	});

	test('do not exist between an actor and itself, or where nothing joins two', () => {
		const ties = [tie('a', 'a'), tie('b', 'c')];
		expect(shortestChains(ties, 'a', 'a', 5)).toEqual([]);
		expect(shortestChains(ties, 'a', 'c', 5)).toEqual([]);
		expect(shortestChains(ties, 'a', 'unknown', 5)).toEqual([]);
	});

	test('are found in no time where ways are many', () => {
		const rungs = Array.from({ length: 400 }, (_, i) => i);
		const ties = rungs.flatMap((i) =>
			['l', 'r'].flatMap((side) => [tie(`${i}`, `${i}${side}`), tie(`${i}${side}`, `${i + 1}`)])
		);
		const chains = shortestChains(ties, '0', '400', 3);
		expect(chains.map(({ length }) => length)).toEqual([800, 800, 800]);
	});
});
