import type { Case, Step } from './case.ts';
import { shownAt } from './steps.ts';

/** The case reduced to what a step shows: its picture is drawn as if there were nothing more. */
export function stepCase(source: Case, step: Step): Case {
	const { actors, ties } = shownAt(source, step);
	return {
		...source,
		actors: new Map([...source.actors].filter(([id]) => actors.has(id))),
		ties: new Map([...source.ties].filter(([id]) => ties.has(id)))
	};
}
