import type { Case } from '#lib/case/case.ts';
import { countPicks, type Picks } from '#lib/scene/picks.ts';
import { spokenSentence } from '#lib/evidence/tieInWords.ts';
import { presentWords } from '#lib/words/present.ts';

/** The text on an actor or a tie, in place of the caption. */
export interface Asked {
	readonly title: string;
	readonly text: string;
}

/** More claims would not fit into the band of the caption. */
const maxVoices = 2;

/**
 * For the picked actor, its name and role; for the tie, its asserters; null if nothing or several are picked.
 */
export function askedAbout(source: Case, picks: Picks): Asked | null {
	const { actors, ties } = picks;
	if (countPicks(picks) !== 1) return null;
	const [actorId] = actors;
	const actor = source.actors.get(actorId ?? '');
	if (actor) return { title: actor.name, text: actor.role ?? actor.summary };
	const [tieId] = ties;
	const tie = source.ties.get(tieId ?? '');
	if (!tie) return null;
	const { subject, verb, object } = spokenSentence(source, tie, 'shortName');
	const voices = new Map(
		tie.claims.map(({ asserter, basis }) => [source.asserters.get(asserter)?.name ?? '', basis])
	);
	return {
		title: presentWords.sentence(subject, verb, object),
		text: presentWords.voices([...voices].slice(0, maxVoices), Math.max(0, voices.size - maxVoices))
	};
}
