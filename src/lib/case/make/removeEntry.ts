import type { Case, Id, Step, Tie } from '#lib/case/case.ts';
import type { Edit } from '#lib/case/edit.ts';
import { withStories } from '#lib/case/story/stories.ts';
import { withPart } from '#lib/case/withPart.ts';
import { kinds, titleIn } from './entries.ts';
import { mapped, without } from './placementsWithout.ts';
import type { Entries } from './refersWell.ts';
import { stepWithout, stepWithoutTension } from './stepWithout.ts';

/** The lists that are written in the fields of the case; actors and ties have details of their own. */
export type OwnList = Exclude<keyof Entries, 'actors' | 'ties'>;

/**
 * Removes an entry. A tension is taken out of its ties and out of the steps; whatever else is in use stays, and the
 * case is then the same object.
 */
export function removeEntry(list: OwnList, id: Id): Edit {
	return {
		name: (before) => {
			const entry = before[list].get(id);
			return { kind: `remove${kinds[list]}`, of: entry ? titleIn(before, list, entry) : null };
		},
		apply: (before) => {
			if (!before[list].has(id) || isUsed(before, list, id)) return before;
			const after = { ...before, [list]: without<unknown>(before[list], new Set([id])) };
			return list === 'tensions' ? withoutTension(after, id) : withSteps(after, namingNothing);
		}
	};
}

/** Whether something of the case needs an entry. The last bloc is needed by the next actor; a tension never is. */
export function isUsed(source: Case, list: OwnList, id: Id): boolean {
	const { actors, ties, blocs } = source;
	const claims = () => [...ties.values()].flatMap((tie) => tie.claims);
	const uses: Record<OwnList, () => boolean> = {
		tensions: () => false,
		events: () => false,
		blocs: () => blocs.size === 1 || [...actors.values()].some(({ bloc }) => bloc === id),
		tieTypes: () => [...ties.values()].some(({ type }) => type === id),
		sources: () =>
			claims().some((claim) => claim.source === id) ||
			[...actors.values()].some(({ background }) => background?.source === id),
		asserters: () => claims().some(({ asserter }) => asserter === id)
	};
	return uses[list]();
}

function withoutTension(source: Case, id: Id): Case {
	const { opensOn } = source.about;
	const less = (tie: Tie): Tie =>
		withPart(tie, { tensions: tie.tensions.filter(({ tension }) => tension !== id) });
	const { placements } = source;
	const after: Case = {
		...source,
		about: opensOn === id ? { ...source.about, opensOn: undefined } : source.about,
		ties: mapped(source.ties, less),
		placements: { ...placements, tensions: without(placements.tensions, new Set([id])) }
	};
	return withSteps(after, (step) => stepWithoutTension(after, step, id));
}

/** Steps hold a view in the form of a link, which may name what is gone. */
const namingNothing = (step: Step, after: Case): Step => stepWithout(after, step, nobody);
const nobody = { actors: new Set<Id>(), ties: new Set<Id>() };

const withSteps = (after: Case, change: (step: Step, after: Case) => Step): Case =>
	withStories(
		after,
		after.stories.map((story) => ({
			...story,
			steps: story.steps.map((step) => change(step, after))
		}))
	);
