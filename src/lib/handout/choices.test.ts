import { describe, expect, it } from 'vitest';
import { papers, readChoices, readers, rooms, standard, writeChoices } from './choices.ts';

describe('the choices of a handout in its address', () => {
	it('come back as they were written, each of them', () => {
		for (const reader of readers)
			for (const paper of papers)
				for (const room of rooms) {
					const chosen = { reader, paper, room };
					expect(readChoices(writeChoices(chosen))).toEqual(chosen);
				}
	});

	it('are as they are without scripts where the address says nothing, or nothing that is known', () => {
		expect(readChoices('')).toEqual(standard);
		expect(readChoices('reader=spy&paper=a5&room&more=1')).toEqual(standard);
		expect(readChoices('paper=letter')).toEqual({ ...standard, paper: 'letter' });
	});
});
