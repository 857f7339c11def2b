import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCodedFile } from '../../../../tests/fixtures/any-coding.ts';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import { parseCase } from '#lib/case/parse.ts';
import { unassertedTie } from './unassertedTie.ts';

test('a tie whose claims only deny it or decline to comment is warned of', () => {
	const file = smallCase();
	const [says, denies] = file.ties[0]!.claims;
	file.ties[0]!.claims = [denies!, { ...denies!, stance: 'declines' }];
	const places = () => unassertedTie.warningsIn(parseCase(file)).map(({ place }) => place);
	expect(places()).toEqual(['tie mayor-presses, claims']);
	file.ties[0]!.claims.push(says!);
	expect(places()).toEqual([]);
});

test('in any case, exactly the ties without an asserting claim are warned of', () => {
	fc.assert(
		fc.property(anyCodedFile, (file) => {
			const expected = file.ties
				.filter(({ claims }) => claims.every(({ stance }) => (stance ?? 'asserts') !== 'asserts'))
				.map(({ id }) => `tie ${id}, claims`);
			const warnings = unassertedTie.warningsIn(parseCase(file));
			expect(warnings.map(({ place }) => place)).toEqual(expected);
		})
	);
});
