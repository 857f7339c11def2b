import { expect, test } from 'vitest';
import { choosing } from '../../../tests/fixtures/any-filter.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { noFilter, select } from './filter.ts';
import { partsKeepingOut } from './keptOut.ts';
import { parseCase } from './parse.ts';

const harbour = parseCase(smallCase());
const inArena = choosing('arena', ['public']);
const hidden = [...harbour.ties.keys()].filter((id) => !select(harbour, inArena).ties.has(id));

test('the one part of a filter that keeps ties out is told from those that do not', () => {
	const filter = { ...inArena, choices: { ...inArena.choices, kind: noFilter.choices.kind } };
	expect(partsKeepingOut(harbour, filter, hidden)).toEqual({ alone: true, parts: ['arena'] });
	const dated = { ...filter, dates: { ...filter.dates, from: '1000' } };
	expect(partsKeepingOut(harbour, dated, hidden)).toEqual({ alone: true, parts: ['arena'] });
});

test('parts that keep ties out only together are all named', () => {
	const none = { ...inArena, dates: { ...inArena.dates, from: '3000', undated: false } };
	expect(partsKeepingOut(harbour, none, hidden)).toEqual({
		alone: false,
		parts: ['arena', 'dates']
	});
});

test('parts of which each keeps another tie out are all named, because without one the other is still out', () => {
	const family = { only: new Set<string>(), never: new Set(['conflict']) };
	const filter = { ...inArena, choices: { ...inArena.choices, family } };
	const [quiet, violent] = ['mayor-backs', 'guards-rowers'];
	expect(partsKeepingOut(harbour, filter, [quiet!])).toEqual({ alone: true, parts: ['arena'] });
	expect(partsKeepingOut(harbour, filter, [violent!])).toEqual({ alone: true, parts: ['family'] });
	expect(partsKeepingOut(harbour, filter, [quiet!, violent!])).toEqual({
		alone: false,
		parts: ['family', 'arena']
	});
});
