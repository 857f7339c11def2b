import { expect, test } from 'vitest';
import { parseCase } from '#lib/case/parse.ts';
import { noFilter, type Filter } from '#lib/case/filter.ts';
import { lookedAt } from '../../../tests/fixtures/looked.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { legendOf } from './legendOf.ts';

/** The legend of the small case through a filter, one group per line. */
function legend(filter: Filter = noFilter, source = parseCase(smallCase())): string[] {
	const { looked, emphasis } = lookedAt(source, filter);
	return legendOf(looked, emphasis, 'light').map(
		({ title, entries }) => `${title}: ${entries.map(({ label }) => label).join(', ')}`
	);
}

/** A filter that keeps only ties with claims of this arena. */
const onlyIn = (arena: string): Filter => ({
	...noFilter,
	choices: { ...noFilter.choices, arena: { only: new Set([arena]), never: new Set() } }
});

test('a legend explains every sign of the picture, private ties and unnamed voices too', () => {
	expect(legend()).toEqual([
		'Ties: Authority, Support, Attack: force was used, Pressure, Contact or view, Private: behind closed doors or leaked, One unnamed voice, Contested: somebody denies it',
		'Blocs: Town, Port company, Quay',
		'Kinds of actor: Person, State, Institution, Armed forces, Armed group, Public, crowd'
	]);
});

test('a legend explains no mark that no tie shown has', () => {
	expect(legend(onlyIn('public'))[0]).toBe(
		'Ties: Authority, Support, Attack: force was used, Pressure, Contested: somebody denies it'
	);
	expect(legend(onlyIn('private'))[0]).toBe(
		'Ties: Support, Pressure, Contact or view, Private: behind closed doors or leaked, One unnamed voice'
	);
});

test('through a tension a legend begins with its poles, and leaves out who takes no part', () => {
	const tensionFilters = [{ tension: 'said-done', pole: null }];
	expect(legend({ ...noFilter, tensionFilters })).toEqual([
		'Said or done: Said, Done',
		'Ties: Support, Pressure, Private: behind closed doors or leaked, One unnamed voice, Contested: somebody denies it',
		'Blocs: Town, Port company',
		'Kinds of actor: Person, State'
	]);
});

test('a legend explains the broken line of a tie that nobody asserts, and does not call it contested', () => {
	const file = smallCase();
	for (const claim of file.ties[0]!.claims) claim.stance = 'denies';
	expect(legend(noFilter, parseCase(file))[0]).toBe(
		'Ties: Authority, Support, Attack: force was used, Pressure, Contact or view, Private: behind closed doors or leaked, No one says so (×), One unnamed voice'
	);
	const { looked, emphasis } = lookedAt(parseCase(file));
	const entries = legendOf(looked, emphasis, 'light').flatMap((group) => group.entries);
	const { sample } = entries.find(({ value }) => value === 'unasserted')!;
	expect(sample).toMatchObject({ kind: 'line', line: { hollow: true, dash: [3, 9] } });
});

test('through two tensions a legend has a pair of signs for each', () => {
	const tensionFilters = ['said-done', 'stay-go'].map((tension) => ({ tension, pole: null }));
	const { looked, emphasis } = lookedAt(parseCase(smallCase()), { ...noFilter, tensionFilters });
	const signs = legendOf(looked, emphasis, 'light').flatMap(({ facet, entries }) =>
		entries.flatMap(({ sample }) => (facet === 'pole' && sample.kind === 'sign' ? [sample] : []))
	);
	expect(signs.map(({ sign }) => sign)).toEqual(['◐', '◑', '◒', '◓']);
	expect(new Set(signs.map(({ color }) => color)).size).toBe(4);
});

test('a private tie has a halo in the legend, and an unnamed voice its ring', () => {
	const { looked, emphasis } = lookedAt(parseCase(smallCase()));
	const samples = legendOf(looked, emphasis, 'light').flatMap(({ entries }) => entries);
	const sampleOf = (label: string) => samples.find((each) => each.label === label)?.sample;
	expect(sampleOf('Private: behind closed doors or leaked')).toMatchObject({
		kind: 'line',
		halo: true
	});
	expect(sampleOf('One unnamed voice')).toMatchObject({ kind: 'sign', sign: '°' });
	expect(sampleOf('Support')).toMatchObject({ kind: 'line', halo: false });
});
