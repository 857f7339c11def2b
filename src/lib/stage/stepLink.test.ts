import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { parseCase } from '#lib/case/parse.ts';
import { fromStepLink, toStepLink } from './stepLink.ts';

const { story } = parseCase(smallCase());

test('a link to a step leads there, and can be read', () => {
	expect(toStepLink(story[1]!)).toBe('step=blows');
	expect(fromStepLink('#step=blows', story)).toBe(1);
});

test('whatever its id', () => {
	fc.assert(
		fc.property(fc.string({ minLength: 1, unit: 'binary' }), (id) => {
			const step = { ...story[0]!, id };
			expect(fromStepLink(`#${toStepLink(step)}`, [step])).toBe(0);
		})
	);
});

test.each(['', '#', '#step=', '#step=elsewhere', '#step=%E0%A4', '#tension=said-done'])(
	'“%s” leads to no step',
	(hash) => {
		expect(fromStepLink(hash, story)).toBeNull();
	}
);
