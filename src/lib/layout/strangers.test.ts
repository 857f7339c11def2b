import { expect, test } from 'vitest';
import { parseCase } from '#lib/case/parse.ts';
import { toScene } from '#lib/scene/toScene.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { strangersOn } from './strangers.ts';

/** Whom the line from the guards to the rowers meets, with the mayor so far beside its middle. */
function metBy(aside: number, kind: 'person' | 'institution' = 'person') {
	const file = smallCase();
	file.actors[0]!.kind = kind;
	file.ties = file.ties.filter(({ id }) => id === 'guards-rowers');
	file.layout = [
		{ actor: 'guards', x: 0, y: 0 },
		{ actor: 'rowers', x: 400, y: 400 },
		{ actor: 'mayor', x: 200 - aside, y: 200 + aside }
	];
	const source = parseCase({ ...file, events: [], stories: [] });
	const scene = toScene(source, { theme: 'light', tensionFilters: [] });
	return strangersOn(scene, scene.edges.get('guards-rowers')!, ['mayor']);
}

test('a line meets a stranger in whose shape it comes', () => {
	expect(metBy(8)).toEqual(['mayor']);
	expect(metBy(30)).toEqual([]);
});

test('a line that cuts the corner of the box around a round shape does not meet it', () => {
	expect(metBy(10, 'person')).toEqual([]);
	expect(metBy(10, 'institution')).toEqual(['mayor']);
});

test('a line meets a stranger whose name it runs through', () => {
	expect(metBy(-12)).toEqual(['mayor']);
});
