import type { Case, CaseEvent } from '#lib/case/case.ts';
import type { Edit, EditName } from '#lib/case/edit.ts';
import { withStories } from '#lib/case/story/stories.ts';
import { withPart } from '#lib/case/withPart.ts';
import { mapped, placementsWithout, without } from './placementsWithout.ts';
import { stepWithout, type Elements } from './stepWithout.ts';
import { tieTitle } from './tieTitle.ts';

/**
 * Removes ties with their claims, and actors with their ties. Nothing names them any more: no step, event,
 * asserter or placement. If nothing is removed, the case stays the same object.
 */
export function removeElements(chosen: Elements): Edit {
	return {
		name: (before) => ({ kind: 'removeElements', of: titleOf(before, chosen) }),
		apply: (before) => {
			const gone = withTiesOf(before, chosen);
			if (gone.actors.size + gone.ties.size === 0) return before;
			const after: Case = {
				...before,
				actors: without(before.actors, gone.actors),
				ties: without(before.ties, gone.ties),
				asserters: mapped(before.asserters, (asserter) =>
					gone.actors.has(asserter.actor ?? '') ? { ...asserter, actor: undefined } : asserter
				),
				events: mapped(before.events, (event) => eventWithout(event, gone)),
				layout: without(before.layout, gone.actors),
				placements: placementsWithout(before.placements, gone)
			};
			return withStories(after, storiesWithout(before, after, gone));
		}
	};
}

/** Those of the case, with the ties of the actors. */
export function withTiesOf(source: Case, { actors, ties }: Elements): Elements {
	const hit = [...source.ties.values()].filter(
		(tie) => ties.has(tie.id) || actors.has(tie.source) || actors.has(tie.target)
	);
	return {
		actors: new Set([...actors].filter((id) => source.actors.has(id))),
		ties: new Set(hit.map(({ id }) => id))
	};
}

/** What these are called, if it is only one; null for several. */
export function titleOf(source: Case, { actors, ties }: Elements): EditName['of'] {
	if (actors.size + ties.size !== 1) return null;
	const [actor] = [...actors].flatMap((id) => source.actors.get(id) ?? []);
	const [tie] = [...ties].flatMap((id) => source.ties.get(id) ?? []);
	return actor?.shortName ?? (tie ? tieTitle(source, tie) : null);
}

function storiesWithout({ stories }: Case, after: Case, gone: Elements): Case['stories'] {
	return stories.map((story) => {
		const steps = story.steps.map((step) => stepWithout(after, step, gone));
		return steps.every((step, i) => step === story.steps[i]) ? story : { ...story, steps };
	});
}

const eventWithout = (event: CaseEvent, gone: Elements): CaseEvent =>
	withPart(event, {
		actors: event.actors.filter((id) => !gone.actors.has(id)),
		ties: event.ties.filter((id) => !gone.ties.has(id))
	});
