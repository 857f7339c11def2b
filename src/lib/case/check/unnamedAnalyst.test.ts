import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCodedFile } from '../../../../tests/fixtures/any-coding.ts';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import { parseCase } from '#lib/case/parse.ts';
import { unnamedAnalyst } from './unnamedAnalyst.ts';

/** The warnings about an analysis by somebody with this name and note; the others have claims as usual. */
function about(name: string, note?: string, language = 'en') {
	const file = smallCase();
	const analyst = { id: 'analyst', name, note };
	file.ties[0]!.claims[0] = {
		...file.ties[0]!.claims[0]!,
		asserter: 'analyst',
		basis: 'analysis'
	};
	const warnings = unnamedAnalyst.warningsIn(
		parseCase({ ...file, language, asserters: [...file.asserters, analyst] })
	);
	return warnings.map(({ place }) => place);
}

const warned = ['tie mayor-presses, claim 1, basis'];

describe('an analysis is warned of', () => {
	test.each([
		'an expert on harbours',
		'a former mayor of Great Harbour',
		'some Harbour watchers',
		'Harbour officials',
		'“the official”, not further named',
		'an unnamed Reader'
	])('if its asserter is “%s”', (name) => {
		expect(about(name)).toEqual(warned);
	});

	test('if a note says that its asserter is not named', () => {
		expect(about('Officer K.', 'Unnamed, ¶4.')).toEqual(warned);
		expect(about('Officer K.', 'Asked not to be named.')).toEqual(warned);
		expect(about('Officer K.', 'Spoke on condition of anonymity.')).toEqual(warned);
	});

	test('if its asserter is anonymous elsewhere, in a case of any language', () => {
		const file = smallCase();
		file.ties[0]!.claims[0] = {
			...file.ties[0]!.claims[0]!,
			asserter: 'clerk',
			basis: 'analysis'
		};
		file.asserters[2]!.name = 'Schreiber Klee';
		const places = unnamedAnalyst
			.warningsIn(parseCase({ ...file, language: 'de' }))
			.map(({ place }) => place);
		expect(places).toEqual(warned);
	});
});

describe('an analysis is not warned of', () => {
	test.each(['Rana Haddad', 'Muqtada al-Haddad', 'the mayor', 'The harbour office', 'رنا حداد'])(
		'if its asserter is “%s”',
		(name) => {
			expect(about(name, 'Named outside expert.')).toEqual([]);
		}
	);

	test('for English words if the case is not in English', () => {
		expect(about('an expert on harbours', undefined, 'de')).toEqual([]);
	});
});

describe('in any case', () => {
	test('every analysis by somebody with an anonymous claim is warned of', () => {
		fc.assert(
			fc.property(anyCodedFile, (file) => {
				const claims = file.ties.flatMap((tie) =>
					tie.claims.map((claim, i) => ({ tie, claim, i }))
				);
				const anonymous = new Set(
					claims
						.filter(({ claim }) => claim.basis === 'anonymous')
						.map(({ claim }) => claim.asserter)
				);
				const expected = claims
					.filter(({ claim }) => claim.basis === 'analysis' && anonymous.has(claim.asserter))
					.map(({ tie, i }) => `tie ${tie.id}, claim ${i + 1}, basis`);
				const places = unnamedAnalyst.warningsIn(parseCase(file)).map(({ place }) => place);
				expect(places).toEqual(expect.arrayContaining(expected));
			})
		);
	});

	test('nothing but analysis is warned of, and nothing once it is anonymous', () => {
		fc.assert(
			fc.property(anyCodedFile, (file) => {
				const places = new Set(
					unnamedAnalyst.warningsIn(parseCase(file)).map(({ place }) => place)
				);
				for (const { id, claims } of file.ties) {
					for (const [i, claim] of claims.entries()) {
						if (!places.has(`tie ${id}, claim ${i + 1}, basis`)) continue;
						expect(claim.basis).toBe('analysis');
						claim.basis = 'anonymous';
					}
				}
				expect(unnamedAnalyst.warningsIn(parseCase(file))).toEqual([]);
			})
		);
	});
});
