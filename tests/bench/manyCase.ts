import type { CaseFileInput } from '../fixtures/small-case.ts';
import { generatedCase } from './generatedCase.ts';

/** A generated case of so many actors and twice as many ties, with a story: a few ties, and a whole tension. */
export function manyCase(actors: number): CaseFileInput {
	const file = generatedCase(actors, 2 * actors);
	const ties = file.ties.slice(0, 5).map(({ id }) => id);
	const step = (id: string, show: object) => ({
		id,
		title: id,
		caption: 'Made up.',
		notes: [],
		frame: [],
		show
	});
	const steps = [
		step('few', { actors: [], ties }),
		step('tension', { tension: file.tensions[0]?.id, actors: [], ties: [] })
	];
	return { ...file, stories: [{ id: 'story', title: 'Story', steps }] } as CaseFileInput;
}
