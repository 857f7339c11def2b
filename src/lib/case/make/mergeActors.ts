import type { Actor, Case, CaseEvent, Id, Placement, Step } from '#lib/case/case.ts';
import type { Edit } from '#lib/case/edit.ts';
import { withStories } from '#lib/case/story/stories.ts';
import { withPart } from '#lib/case/withPart.ts';
import { losesWords, mergedActor, newNames } from './mergedActor.ts';
import { mergedTies } from './mergedTies.ts';
import { mapped, placementsBy, placementsWithout } from './placementsWithout.ts';
import { removeElements } from './removeElements.ts';
import { sentencesKept } from './sentencesKept.ts';
import { stepMerged, type Merged } from './stepMerged.ts';

/**
 * Merges an actor into another that is the same. Whatever names the one that goes names the other then: ties,
 * voices, events, steps, places. Ties between the two are removed; see `mergedTies` for those that are joined.
 */
export function mergeActors(gone: Id, kept: Id): Edit {
	return {
		name: ({ actors }) => ({
			kind: 'mergeActors',
			of: actors.get(gone)?.shortName ?? null,
			into: actors.get(kept)?.shortName ?? null
		}),
		apply: (before) => {
			const [from, into] = [before.actors.get(gone), before.actors.get(kept)];
			if (!from || !into || gone === kept) return before;
			// Nothing names the one that goes any more, but the ties that fall away with it.
			const ready = taking(before, from, into);
			const alone = removeElements({ actors: new Set([gone]), ties: new Set() }).apply(ready);
			return sentencesKept(before, alone);
		}
	};
}

/** What merging an actor into another does, to be told before. */
export interface MergeOutcome {
	/** How many ties the other gets, and how many claims with them and with those that are joined. */
	readonly ties: number;
	readonly claims: number;
	/** How many ties are joined with ties that it has. */
	readonly joined: number;
	/** How many ties between the two fall away. */
	readonly between: number;
	/** The names that become other names. */
	readonly names: readonly string[];
	/** Whether words about the one that goes are lost, because the other has words of its own. */
	readonly losesWords: boolean;
}

/** What `mergeActors` would do. */
export function outcomeOf(source: Case, gone: Actor, kept: Actor): MergeOutcome {
	const { moved, joined, between } = mergedTies(source, gone.id, kept.id);
	const ids = [...moved.map(({ id }) => id), ...joined.keys()];
	return {
		ties: moved.length,
		claims: ids.reduce((sum, id) => sum + (source.ties.get(id)?.claims.length ?? 0), 0),
		joined: joined.size,
		between: between.length,
		names: newNames(kept, gone),
		losesWords: losesWords(kept, gone)
	};
}

/** The case in which one actor has taken over all of another, which still stands there. */
function taking(before: Case, gone: Actor, kept: Actor): Case {
	const { moved, joined, grown } = mergedTies(before, gone.id, kept.id);
	const ids = moved.map(({ id }) => id);
	const merged = { gone: gone.id, kept: kept.id, joined, moved: ids };
	const newTies = new Map([...grown, ...moved.map((tie) => [tie.id, tie] as const)]);
	const after: Case = {
		...before,
		actors: new Map(before.actors).set(kept.id, mergedActor(kept, gone)),
		ties: mapped(before.ties, (tie) => newTies.get(tie.id) ?? tie),
		asserters: mapped(before.asserters, (asserter) =>
			asserter.actor === gone.id ? { ...asserter, actor: kept.id } : asserter
		),
		events: mapped(before.events, (event) => eventMerged(event, merged)),
		layout: placeTaken(before.layout, merged),
		placements: placementsBy(
			// Their lines run elsewhere now.
			placementsWithout(before.placements, { actors: new Set(), ties: new Set(ids) }),
			(placement) => placementMerged(placement, merged)
		)
	};
	return withStories(after, storiesMerged(before, merged));
}

function storiesMerged(before: Case, merged: Merged): Case['stories'] {
	return before.stories.map((story) => {
		const steps = story.steps.map((step): Step => stepMerged(before, step, merged));
		return steps.every((step, i) => step === story.steps[i]) ? story : { ...story, steps };
	});
}

const eventMerged = (event: CaseEvent, { gone, kept, joined }: Merged): CaseEvent =>
	withPart(event, {
		actors: [...new Set(event.actors.map((id) => (id === gone ? kept : id)))],
		ties: [...new Set(event.ties.map((id) => joined.get(id) ?? id))]
	});

const placementMerged = (placement: Placement, merged: Merged): Placement => ({
	...placement,
	places: placeTaken(placement.places, merged),
	nameSides: placeTaken(placement.nameSides, merged)
});

/** The one that is kept stands where it stood; where it had no place, it takes that of the other. */
function placeTaken<T>(places: ReadonlyMap<Id, T>, { gone, kept }: Merged): ReadonlyMap<Id, T> {
	const place = places.get(gone);
	return place === undefined || places.has(kept) ? places : new Map([...places, [kept, place]]);
}
