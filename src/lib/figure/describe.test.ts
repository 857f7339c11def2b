import { expect, test } from 'vitest';
import { degreesOf } from '#lib/case/degrees.ts';
import { noFilter, type Filter } from '#lib/case/filter.ts';
import { parseCase } from '#lib/case/parse.ts';
import { toEmphasis } from '#lib/scene/emphasis.ts';
import { pickedTie } from '#lib/scene/picks.ts';
import { toScene } from '#lib/scene/toScene.ts';
import { figureWords } from '#lib/words/figure.ts';
import { generatedCase } from '../../../tests/bench/generatedCase.ts';
import { lookedAt } from '../../../tests/fixtures/looked.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { describe as altOf } from './describe.ts';

function alt(filter: Filter = noFilter, source = parseCase(smallCase())): string {
	const { looked, emphasis } = lookedAt(source, filter);
	return altOf(looked, emphasis);
}

test('the alt text says what the picture shows: who does what to whom, each actor once', () => {
	expect(alt()).toBe(
		'Network graph: The harbour of Small. ' +
			'Haddad presses Company, backs Company. Company meets Haddad, commands Guards. ' +
			'Council presses Company. Guards attacked Rowers. ' +
			'Rowers attacked Guards, backs Dockers. Dockers presses itself. ' +
			'As of 10 May 2021.'
	);
});

test('through a tension it says what stands at each pole, and names the filter', () => {
	expect(alt({ ...noFilter, tensionFilters: [{ tension: 'said-done', pole: null }] })).toBe(
		'Network graph: The harbour of Small. Tension: Said or done. ' +
			'Said: Haddad presses Company. Done: Haddad backs Company. As of 10 May 2021.'
	);
});

test('with something picked it says what stands out, not what steps back', () => {
	const source = parseCase(smallCase());
	const { looked } = lookedAt(source);
	const picks = pickedTie('guards-rowers');
	const scene = toScene(source, { theme: 'light', tensionFilters: [] });
	const emphasis = toEmphasis(source, scene, { ...looked, picks, hovered: null });
	expect(altOf({ ...looked, picks }, emphasis)).toBe(
		'Network graph: The harbour of Small. What stands out: Guards attacked Rowers. As of 10 May 2021.'
	);
});

test('where all that is seen is picked, nothing steps back, and nothing is said to stand out', () => {
	const source = parseCase(smallCase());
	const picks = pickedTie('guards-rowers');
	const { looked, emphasis } = lookedAt(source);
	const ties = new Map([['guards-rowers', 'lit' as const]]);
	expect(altOf({ ...looked, picks }, { ...emphasis, ties })).toBe(
		'Network graph: The harbour of Small. Guards attacked Rowers. As of 10 May 2021.'
	);
});

test('without ties it names the actors, and says if there is nothing at all', () => {
	const { looked, emphasis } = lookedAt(parseCase(smallCase()));
	const hidden = new Map([...emphasis.ties.keys()].map((id) => [id, 'hidden' as const]));
	expect(altOf(looked, { ...emphasis, ties: hidden })).toContain('Without ties: Haddad,');
	const nobody = { ...emphasis, ties: hidden, actors: new Map() };
	expect(altOf(looked, nobody)).toContain('Nothing is in view.');
});

test('of very many ties it tells those between the actors that have most, and that there are more', () => {
	const large = parseCase(generatedCase(20, 200));
	const text = alt(noFilter, large);
	const most = [...degreesOf(large.ties.values())].sort(([, a], [, b]) => b - a).slice(0, 5);
	const names = most.map(([id]) => large.actors.get(id)!.shortName);
	expect(text).toContain(figureWords.centre(names));
	expect(text).toMatch(/Those with most ties are .+\. .+ The figure shows more ties than/);
	expect(text.length).toBeLessThan(3000);
	expect(alt(noFilter, parseCase(generatedCase(20, 40)))).not.toContain('more ties than');
});

test('a headline comes first and the case after it; a credit comes last', () => {
	const { looked, emphasis } = lookedAt(parseCase(smallCase()));
	const text = altOf(looked, emphasis, { headline: 'Who runs the quay', credit: 'Graphic: A. R.' });
	expect(text).toMatch(/^Network graph: Who runs the quay\. The harbour of Small\. /);
	expect(text).toMatch(/ Graphic: A\. R\.$/);
});
