import { describe, expect, it } from 'vitest';
import { parseCase } from '#lib/case/parse.ts';
import { citedCase } from '../../../tests/fixtures/cited-case.ts';
import {
	fitting,
	papers,
	readChoices,
	readers,
	standard,
	stepsOf,
	writeChoices
} from './choices.ts';

const cited = parseCase(citedCase());
const read = (query: string) => readChoices(query, cited);

describe('the choices of a handout in its address', () => {
	it('come back as they were written, each of them', () => {
		for (const reader of readers)
			for (const paper of papers) {
				const chosen = fitting({
					reader,
					paper,
					each: '4',
					room: 'none',
					version: 'b',
					bank: 'with',
					evidence: 'with',
					steps: [cited.story[1]!.id]
				});
				expect(read(writeChoices(chosen))).toEqual({ choices: chosen, unknown: [] });
			}
	});

	it('are not written where they are usual', () => {
		expect(writeChoices(standard)).toBe('');
		expect(writeChoices({ ...standard, reader: 'key' })).toBe('reader=key');
	});

	it('are usual where the address says nothing', () => {
		expect(read('')).toEqual({ choices: standard, unknown: [] });
		expect(read('paper=letter').choices).toEqual({ ...standard, paper: 'letter' });
	});

	it('are usual where it says what no handout has, which is reported', () => {
		const { choices, unknown } = read('reader=spy&paper=a5&room&more=1&steps=nowhere,%FF');
		expect(choices).toEqual(standard);
		expect(unknown).toEqual(
			expect.arrayContaining(['reader=spy', 'paper=a5', 'room', 'more=1', 'steps=nowhere'])
		);
	});

	it('leave the parts alone that are for others', () => {
		expect(readChoices('case=lent', cited, ['case=lent']).unknown).toEqual([]);
	});

	it('name steps of the story in its order, and none when all are chosen', () => {
		const [first, second] = cited.story.map(({ id }) => id);
		expect(read(`steps=${second},nowhere`).choices.steps).toEqual([second]);
		expect(stepsOf(cited.story, new Set([second!, first!]))).toEqual(
			cited.story.length === 2 ? [] : [first, second]
		);
	});

	it('have a large paper for a poster only', () => {
		expect(read('reader=poster&paper=a3').choices.paper).toBe('a3');
		expect(read('paper=a3')).toMatchObject({ choices: { paper: 'a4' }, unknown: ['paper=a3'] });
		expect(read('paper=tabloid').choices.paper).toBe('letter');
	});
});
