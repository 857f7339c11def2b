import { expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { degreesOf } from './degrees.ts';
import { tiesOf } from './neighbourhood.ts';
import { parseCase } from './parse.ts';

const harbour = parseCase(smallCase());

test('an actor’s degree is the number of its ties, a loop counted once', () => {
	const degrees = degreesOf(harbour.ties.values());
	for (const id of harbour.actors.keys()) {
		expect(degrees.get(id) ?? 0, id).toBe(tiesOf(harbour, id).length);
	}
	expect(degrees.get('dockers')).toBe(2);
});

test('an actor without ties has no degree', () => {
	expect([...degreesOf([])]).toEqual([]);
});
