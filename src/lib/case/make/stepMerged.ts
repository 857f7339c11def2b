import type { Case, Id, Step } from '#lib/case/case.ts';
import { longestView } from '#lib/case/story/limits.ts';
import { readSeen, writeSeen } from '#lib/case/view/seenView.ts';
import { withPart } from '#lib/case/withPart.ts';

/** What another takes the place of: an actor, and ties that are joined with others. */
export interface Merged {
	readonly gone: Id;
	readonly kept: Id;
	readonly joined: ReadonlyMap<Id, Id>;
	/** The ties that the actor that is kept takes over. */
	readonly moved: readonly Id[];
}

/** A step that names the actor that is kept, and its ties, wherever it named those of the other. */
export function stepMerged(before: Case, step: Step, merged: Merged): Step {
	const { gone, kept, joined } = merged;
	const actors = (ids: readonly Id[]) => once(ids.map((id) => (id === gone ? kept : id)));
	const ties = (ids: readonly Id[]) => once(ids.map((id) => joined.get(id) ?? id));
	const tied = <T extends { ties: Id[] }>(each: T) => ({ ...each, ties: ties(each.ties) });
	const asked = step.predictions.map((each) => ({
		...each,
		tie: joined.get(each.tie) ?? each.tie
	}));
	return withPart(step, {
		notes: step.notes.map(tied),
		questions: step.questions.map(tied),
		predictions: onceBy(asked, ({ tie, hides }) => `${hides} ${tie}`),
		show: {
			...step.show,
			...viewMerged(before, step.show.view, merged),
			actors: actors(step.show.actors),
			ties: ties(step.show.ties)
		},
		frame: actors(step.frame),
		without: withoutMerged(step, merged),
		names: step.names && namesMerged(step.names, merged),
		build: Array.isArray(step.build) ? groupsOnce(step.build, ties) : step.build
	});
}

/**
 * What a step names is not left out of it. Where only the actor that goes was left out, what it brings to the
 * other is left out instead.
 */
function withoutMerged({ without, show }: Step, merged: Merged): Step['without'] {
	if (!without) return undefined;
	const { gone, kept, joined, moved } = merged;
	const shown = new Set(show.ties.flatMap((id) => joined.get(id) ?? []));
	const names = show.actors.includes(gone);
	const brought = without.actors.includes(gone) && !without.actors.includes(kept) ? moved : [];
	return {
		actors: without.actors.filter((id) => !(names && id === kept)),
		ties: once([...without.ties, ...brought]).filter((id) => !shown.has(id))
	};
}

/** The names that the step already gives to those that are kept count more. */
function namesMerged(names: NonNullable<Step['names']>, { gone, kept, joined }: Merged) {
	const has = new Set(names.map(({ actor, tie }) => JSON.stringify([actor, tie])));
	const after = names.flatMap((each) => {
		const { actor, tie } = each;
		const next = {
			actor: actor === gone ? kept : actor,
			tie: tie === undefined ? undefined : (joined.get(tie) ?? tie)
		};
		if (next.actor === actor && next.tie === tie) return [each];
		return has.has(JSON.stringify([next.actor, next.tie])) ? [] : [{ ...each, ...next }];
	});
	return onceBy(after, ({ actor, tie }) => JSON.stringify([actor, tie]));
}

/** The view of a step, about the neighbourhood of the actor that is kept. */
function viewMerged(
	before: Case,
	view: string | undefined,
	{ gone, kept }: Merged
): Pick<Step['show'], 'view'> {
	if (view === undefined) return {};
	const seen = readSeen(view, before);
	if (seen.focus !== gone) return { view };
	const after = writeSeen({ ...seen, focus: kept }, before);
	return {
		view: after.length <= longestView ? after : writeSeen({ ...seen, focus: null }, before)
	};
}

/** A tie that comes in two groups comes with the first. */
function groupsOnce(groups: Id[][], ties: (ids: readonly Id[]) => Id[]): Id[][] {
	const come = new Set<Id>();
	return groups.map((group) => {
		const left = ties(group).filter((id) => !come.has(id));
		for (const id of left) come.add(id);
		return left;
	});
}

const once = (ids: readonly Id[]): Id[] => [...new Set(ids)];

const onceBy = <T>(entries: readonly T[], keyOf: (entry: T) => string): T[] =>
	[...new Map(entries.toReversed().map((entry) => [keyOf(entry), entry])).values()].toReversed();
