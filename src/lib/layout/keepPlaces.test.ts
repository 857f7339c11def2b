import { expect, test } from 'vitest';
import type { Case, Point } from '#lib/case/case.ts';
import { noFilter, select } from '#lib/case/filter.ts';
import { addActor } from '#lib/case/make/addActor.ts';
import { addEntry, changeEntry } from '#lib/case/make/entries.ts';
import { parseCase } from '#lib/case/parse.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { keepPlaces } from './keepPlaces.ts';
import { placeView } from './stepPlacement.ts';

const harbour = parseCase(smallCase());
const filter = { ...noFilter, tensionFilters: [{ tension: 'said-done', pole: null }] };
const { tensionFilters } = filter;
const look = { theme: 'light', tensionFilters } as const;
const seen = (source: Case) => select(source, filter);
const before = placeView(harbour, { shown: seen(harbour), tensionFilters });
const mayor = harbour.actors.get('mayor')!;
const apart = (a?: Point, b?: Point) => Math.hypot(a!.x - b!.x, a!.y - b!.y);

test('nothing moves while nothing is in the way: not for another word', () => {
	const type = harbour.ties.get('mayor-presses')!.type;
	const renamed = changeEntry('tieTypes', type, { label: 'asks' }).apply(harbour);
	const { places, nameSides } = keepPlaces(renamed, seen(renamed), look, before);
	expect(places).toEqual(before.places);
	expect(nameSides).toEqual(before.nameSides);
});

test('whoever comes onto another is moved off, and whoever was there stays about where they were', () => {
	const at = before.places.get('mayor')!;
	const fresh = { ...mayor, id: 'fresh', name: 'Fresh', shortName: 'Fresh' };
	const come = addActor(fresh, { x: at.x + 4, y: at.y }).apply(harbour);
	const tie = { ...harbour.ties.get('mayor-presses')!, id: 'fresh-tie', source: 'fresh' };
	const after = addEntry('ties', tie).apply(come);
	const { places } = keepPlaces(after, seen(after), look, before);
	expect(apart(places.get('fresh'), places.get('mayor'))).toBeGreaterThan(40);
	const moves = [...before.places].map(([id, was]) => apart(places.get(id), was));
	expect(Math.max(...moves)).toBeLessThan(120);
});
