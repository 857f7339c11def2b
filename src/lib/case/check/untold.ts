import type { CaseEvent, Id } from '#lib/case/case.ts';
import { shownAt } from '#lib/case/steps.ts';
import { allSteps } from '#lib/case/story/openStory.ts';
import type { Rule } from './rule.ts';

/** A class sees only what a step shows. A case without a story leaves nothing out of it. */
export const untold: Rule = {
	title: 'In no step of the story',
	remedy: 'let a step show it, or see whether the story can do without',
	warningsIn(source) {
		const steps = allSteps(source);
		if (steps.length === 0) return [];
		const shown = steps.map((step) => shownAt(source, step));
		const actors = new Set<Id>(shown.flatMap((each) => [...each.actors]));
		const ties = new Set<Id>(shown.flatMap((each) => [...each.ties.keys()]));
		return [
			...missing('actor', source.actors, ({ id }) => actors.has(id)),
			...missing('tie', source.ties, ({ id }) => ties.has(id)),
			...missing('event', source.events, (event) => isTold(event, actors, ties))
		];
	}
};

/** Whether a step shows one of the ties of an event or, if it names none, one of its actors. */
const isTold = (event: CaseEvent, actors: ReadonlySet<Id>, ties: ReadonlySet<Id>) =>
	event.ties.length > 0
		? event.ties.some((id) => ties.has(id))
		: event.actors.some((id) => actors.has(id));

function missing<T extends { id: Id }>(
	kind: 'actor' | 'tie' | 'event',
	entries: ReadonlyMap<Id, T>,
	isShown: (entry: T) => boolean
) {
	return [...entries.values()]
		.filter((entry) => !isShown(entry))
		.map(({ id }) => ({ place: `${kind} ${id}`, problem: 'no step shows it' }));
}
