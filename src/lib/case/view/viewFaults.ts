import type { Case } from '../case.ts';
import type { Fault } from '../fault.ts';
import { readSeen } from './seenView.ts';

/** Every part of a step's view that has no effect on what is seen in this case. */
export function viewFaults(source: Case): Fault[] {
	return source.stories.flatMap(({ steps }, i) =>
		steps.flatMap(({ show }, j) =>
			(show.view === undefined ? [] : readSeen(show.view, source).ignored).map((part) => ({
				place: `stories[${i}].steps[${j}].show.view`,
				problem: `"${part}" names nothing that can be seen in this case`,
				remedy: 'take it out, or mend its spelling'
			}))
		)
	);
}
