import type { Case, Tie } from '#lib/case/case.ts';
import { countPicks, noPicks, type Picks } from '#lib/scene/picks.ts';

/** The text on an actor, in place of the caption. */
export interface Asked {
	readonly title: string;
	readonly text: string;
}

/** For the picked actor, its name and role; null if none, a tie or several are picked. */
export function askedAbout(source: Case, picks: Picks): Asked | null {
	const [id] = onlyOne(picks).actors;
	const actor = source.actors.get(id ?? '');
	return actor ? { title: actor.name, text: actor.role ?? actor.summary } : null;
}

/** The picked tie; null if none, an actor or several are picked. */
export function askedTie(source: Case, picks: Picks): Tie | null {
	const [id] = onlyOne(picks).ties;
	return source.ties.get(id ?? '') ?? null;
}

/** What is picked, if it is a single thing: of several, nothing can be told in the room of a caption. */
const onlyOne = (picks: Picks): Picks => (countPicks(picks) === 1 ? picks : noPicks);
