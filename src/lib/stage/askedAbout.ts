import type { Case } from '#lib/case/case.ts';
import type { Picks } from '#lib/scene/picks.ts';
import { spokenSentence } from '#lib/evidence/tieInWords.ts';
import { presentWords } from '#lib/words/present.ts';

/** What is told of an actor or a tie in the place of the caption. */
export interface Asked {
	readonly title: string;
	readonly text: string;
}

/** More voices than these would not go into the band of the caption. */
const most = 2;

/** Of the actor that was picked its name and role, of the tie who says so; null when nothing was. */
export function askedAbout(source: Case, { actors, ties }: Picks): Asked | null {
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
		text: presentWords.voices([...voices].slice(0, most), Math.max(0, voices.size - most))
	};
}
