import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import { sentence } from '../fault.ts';
import { parseCase, tryParse } from '../parse.ts';

/** The faults of the small case if its second step shows this, a sentence each. */
function faultsOf(show: object): string[] {
	const file = smallCase();
	Object.assign(file.stories![0]!.steps[1]!, { show });
	return tryParse(() => parseCase(file)).faults.map(sentence);
}

const unknown = (part: string) =>
	`stories[0].steps[1].show.view: "${part}" names nothing that can be seen in this case; take it out, or mend its spelling`;

test('a view that the case knows all of has no faults', () => {
	const view = 'tension=said-done.b&arena=public&from=2021-05&dated&lonely&focus=mayor';
	expect(faultsOf({ view })).toEqual([]);
});

describe('a fault, with its place and its remedy, is', () => {
	test.each(['focus=ghost', 'tension=ghost', 'tension=said-done.c', 'family=ghost', 'from=may'])(
		'a value that the case does not know: %s',
		(part) => {
			expect(faultsOf({ view: part })).toEqual([unknown(part)]);
		}
	);

	test('an attribute of a link that does not say what is seen', () => {
		expect(faultsOf({ view: 'pick=mayor' })).toEqual([unknown('pick=mayor')]);
	});

	test('every such part of a view, beside broken references', () => {
		expect(faultsOf({ view: 'arena=public,ghost&colour=red', actors: ['ghost'] })).toEqual([
			'stories[0].steps[1].show.actors[0]: "ghost" is not in "actors"; add it there, or use an id that is',
			unknown('arena=ghost'),
			unknown('colour=red')
		]);
	});

	test('an empty view, or one of no end', () => {
		expect(faultsOf({ view: '' })).toEqual([
			'stories[0].steps[1].show.view: empty; expected some text'
		]);
		expect(faultsOf({ view: 'x'.repeat(8001) })[0]).toMatch(
			'stories[0].steps[1].show.view: 8001 long'
		);
	});

	test.each([{ tension: 'said-done' }, { through: 'said-done' }, { pole: 'a' }])(
		'a view combined with %j',
		(part) => {
			expect(faultsOf({ view: 'focus=mayor', ...part })).toEqual([
				'stories[0].steps[1].show: found Object; expected a view, or a tension with its pole, but not both'
			]);
		}
	);
});
