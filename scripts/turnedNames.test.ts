import { expect, test } from 'vitest';
import type { Placement } from '../src/lib/case/case.ts';
import { withNamesTurned } from './turnedNames.ts';

const placement: Placement = {
	places: new Map([
		['a', { x: 0, y: 0 }],
		['b', { x: 9, y: 0 }]
	]),
	nameSides: new Map([['a', 'left']]),
	bends: new Map(),
	labels: new Map()
};

test('each name goes to the side that costs least, and stays where no other costs less', () => {
	const costOf = ({ nameSides }: Placement) =>
		(nameSides.get('a') === 'above' ? 0 : 5) + (nameSides.has('b') ? 1 : 0);
	const turned = withNamesTurned(placement, costOf);
	expect([...turned.nameSides]).toEqual([['a', 'above']]);
	expect(turned.places).toBe(placement.places);
});
