import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCaseText } from '../src/lib/case/parse.ts';
import { shownAt } from '../src/lib/case/steps.ts';
import { readEmbedded } from '../src/lib/formats/embedded/embedded.ts';

/** Files of earlier versions. They never change, and every later version must open them. */
const fixture = (name: string) =>
	readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), 'utf8');

const files = [
	{
		name: 'version-1/us-iraq-2020',
		holds: { actors: 60, ties: 166, claims: 202, events: 18, layout: 60 },
		tiesAtSteps: [26, 13, 15, 14, 14, 10, 15, 19, 17, 17]
	},
	...['version-1/small-case', 'version-2/small-case'].map((name) => ({
		name,
		holds: { actors: 6, ties: 9, claims: 10, events: 2, layout: 6 },
		tiesAtSteps: [1, 2]
	}))
];

test.each(files)('$name opens with all that is in it', ({ name, holds }) => {
	const { actors, ties, events, layout } = parseCaseText(fixture(name));
	const claims = [...ties.values()].flatMap((tie) => tie.claims);
	expect({
		actors: actors.size,
		ties: ties.size,
		claims: claims.length,
		events: events.size,
		layout: layout.size
	}).toEqual(holds);
});

test.each(files)('each step of $name shows what it showed', ({ name, tiesAtSteps }) => {
	const source = parseCaseText(fixture(name));
	expect(source.story.map((step) => shownAt(source, step).ties.size)).toEqual(tiesAtSteps);
});

test.each(files)('a figure that carries $name opens as the file does', ({ name }) => {
	const carried = `{"tautline":1,"case":${fixture(name)},"view":"focus=mayor"}`;
	expect(readEmbedded(carried)).toEqual({
		case: parseCaseText(fixture(name)),
		view: 'focus=mayor'
	});
});
