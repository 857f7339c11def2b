import { expect, test } from 'vitest';
import { toBuiltInLink, toKeptLink } from '#lib/case/ownCase.ts';
import { parseCase } from '#lib/case/parse.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { builtInTexts, textPlaceOf } from './textStore.ts';

const current = parseCase(smallCase());
const ofSite = builtInTexts(current.about.id);
const placeOf = (siteLink: string | null, link = '') =>
	textPlaceOf({ siteLink, work: { link }, current });

test('texts of every case of the site have a place, also of one with an address of its own', () => {
	expect(placeOf('')).toEqual({ of: ofSite, otherwise: ofSite });
	const further = toBuiltInLink(current.about.id);
	expect(placeOf(further, further)).toEqual({ of: ofSite, otherwise: ofSite });
});

test('texts of an entry of the library belong to it; those of a case kept nowhere wait', () => {
	expect(placeOf(null, toKeptLink('a1'))).toEqual({ of: 'a1', otherwise: ofSite });
	expect(placeOf(null)).toBeNull();
});
