import type { Case, Id, Step } from '#lib/case/case.ts';
import { readSeen, writeSeen } from '#lib/case/view/seenView.ts';
import { withPart } from '#lib/case/withPart.ts';

/** Ids of actors and of ties. */
export interface Elements {
	readonly actors: ReadonlySet<Id>;
	readonly ties: ReadonlySet<Id>;
}

/**
 * A step that names nothing of what is gone; the same object if it named none of it. A step that showed only
 * what is gone would show the whole case, so it is hidden instead.
 *
 * @param after The case without what is gone.
 */
export function stepWithout(after: Case, step: Step, { actors, ties }: Elements): Step {
	const leftActors = (ids: readonly Id[]) => ids.filter((id) => !actors.has(id));
	const leftTies = (ids: readonly Id[]) => ids.filter((id) => !ties.has(id));
	const show = {
		...step.show,
		...viewWithout(after, step.show.view),
		actors: leftActors(step.show.actors),
		ties: leftTies(step.show.ties)
	};
	const tied = <T extends { ties: Id[] }>(each: T) => ({ ...each, ties: leftTies(each.ties) });
	return withPart(step, {
		notes: step.notes.map(tied),
		questions: step.questions.map(tied),
		predictions: step.predictions.filter(({ tie }) => !ties.has(tie)),
		show,
		frame: leftActors(step.frame),
		without: step.without && {
			actors: leftActors(step.without.actors),
			ties: leftTies(step.without.ties)
		},
		names: step.names?.filter(({ actor, tie }) => !actors.has(actor ?? '') && !ties.has(tie ?? '')),
		build: Array.isArray(step.build) ? groupsLeft(step.build.map(leftTies)) : step.build,
		hidden: hiddenWith(step, show)
	});
}

/** A step that does not name a tension; the same object if it did not. It is hidden if it showed nothing else. */
export function stepWithoutTension(after: Case, step: Step, gone: Id): Step {
	const { view, tension, pole, through } = step.show;
	const show = {
		...step.show,
		...viewWithout(after, view),
		...(tension === gone ? { tension: undefined, pole: undefined } : { tension, pole }),
		through: through === gone ? undefined : through
	};
	return withPart(step, { show, hidden: hiddenWith(step, show) });
}

/** A step that would now show the whole case is hidden instead. */
const hiddenWith = (step: Step, show: Step['show']) =>
	step.hidden || (showsAll(show) && !showsAll(step.show)) || undefined;

/** The view of a step without a neighbourhood that is gone; none if nothing else was left of it. */
function viewWithout(after: Case, view: string | undefined): Pick<Step['show'], 'view'> {
	if (view === undefined) return {};
	const { ignored, ...seen } = readSeen(view, after);
	return ignored.length === 0 ? { view } : { view: writeSeen(seen, after) || undefined };
}

function groupsLeft(groups: Id[][]): Step['build'] {
	const left = groups.filter(({ length }) => length > 0);
	return left.length > 0 ? left : undefined;
}

const showsAll = ({ view, tension, actors, ties }: Step['show']) =>
	view === undefined && tension === undefined && actors.length + ties.length === 0;
