import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '../../../../tests/fixtures/any-text.ts';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import { parseCase } from '#lib/case/parse.ts';
import { takenBack } from './takenBack.ts';

type Claim = ReturnType<typeof smallCase>['ties'][number]['claims'][number];

/** The places of warnings if a blow, and a tie without violence, have a claim of this kind. */
function placesWith(change: Partial<Claim>, language = 'en') {
	const file = smallCase();
	for (const { id, claims } of file.ties) {
		if (['guards-rowers', 'mayor-backs'].includes(id)) Object.assign(claims[0]!, change);
	}
	return takenBack.warningsIn(parseCase({ ...file, language })).map(({ place }) => place);
}

const warned = ['tie guards-rowers, claim 1, summary'];
const retractions = [
	'Struck its boats, not the Watch itself.',
	'Names no rower.',
	'The paper blames nobody.',
	'No single group is named.',
	'Nobody was identified.',
	'It does not say who threw the stone.',
	'It does not say when, and does not say who.',
	'The paper doesn’t name the guard.',
	'The one who struck is not known.',
	'Whoever struck has not been named.',
	'Who struck first is left open.',
	'Who it was remains unclear.'
];

describe('a blow is warned of', () => {
	test.each(retractions)('if its summary is “%s”', (summary) => {
		expect(placesWith({ summary })).toEqual(warned);
	});

	test('if its hedge takes it back', () => {
		expect(placesWith({ hedge: 'attackers left unnamed' })).toEqual([
			'tie guards-rowers, claim 1, hedge'
		]);
	});

	test('with the words that take it back', () => {
		const file = smallCase();
		file.ties.find(({ id }) => id === 'guards-rowers')!.claims[0]!.summary = retractions[1]!;
		const [{ problem } = { problem: '' }] = takenBack.warningsIn(parseCase(file));
		expect(problem).toContain('"Names no"');
	});
});

describe('a blow is not warned of', () => {
	test.each([
		'Drove them from the gate.',
		'Nobody was hurt.',
		'It does not say when.',
		'It is unclear how many were hurt.',
		'Not the first blow of the week.'
	])('if its summary is “%s”', (summary) => {
		expect(placesWith({ summary })).toEqual([]);
	});

	test('if the name of an actor says that the source leaves it open', () => {
		const file = smallCase();
		file.actors.find(({ id }) => id === 'guards')!.name = 'Unnamed attackers';
		file.ties.find(({ id }) => id === 'guards-rowers')!.claims[0]!.summary = retractions[1]!;
		expect(takenBack.warningsIn(parseCase(file))).toEqual([]);
	});

	test('if the claim denies it or the case is not in English', () => {
		expect(placesWith({ summary: retractions[0]!, stance: 'denies' })).toEqual([]);
		expect(placesWith({ summary: retractions[0]! }, 'de')).toEqual([]);
	});
});

const anySummary = fc.tuple(fc.constantFrom(...retractions), anyText, anyText);

test('whatever stands around such words, the blow is warned of, and only the blow', () => {
	fc.assert(
		fc.property(anySummary, ([retraction, before, after]) => {
			const summary = `${before}\n${retraction}\n${after}`.slice(0, 500);
			fc.pre(summary.includes(retraction));
			expect(placesWith({ summary })).toEqual(warned);
		})
	);
});
