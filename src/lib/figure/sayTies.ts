import type { Case, Id, Tie } from '#lib/case/case.ts';
import { isolated, told } from '#lib/case/direction.ts';
import { degreesOf } from '#lib/case/degrees.ts';
import { spokenSentence } from '#lib/evidence/tieInWords.ts';
import { figureWords } from '#lib/words/figure.ts';
import type { Looked } from '#lib/scene/looked.ts';

/** With more ties than this, only those between the actors with most ties are told. */
const mostTold = 40;
/** How many actors these are. */
const centre = 5;

/**
 * Ties in sentences, one for each actor with all that it does; through one tension, pole by pole. Of very many
 * ties it tells those between the actors that have most, and says that there are more.
 */
export function sayTies(looked: Looked, ids: readonly Id[]): string[] {
	const { case: source } = looked;
	const ties = ids.flatMap((id) => source.ties.get(id) ?? []);
	if (ties.length <= mostTold) return byPole(looked, ties);
	const degrees = degreesOf(ties);
	const first = [...degrees.keys()].sort((a, b) => degreeIn(degrees, b) - degreeIn(degrees, a));
	const middle = new Set(first.slice(0, centre));
	const between = ties.filter((tie) => middle.has(tie.source) && middle.has(tie.target));
	return [
		figureWords.centre([...middle].map((id) => source.actors.get(id)?.shortName ?? '')),
		...byPole(looked, between.slice(0, mostTold)),
		figureWords.moreTies
	];
}

const degreeIn = (degrees: ReadonlyMap<Id, number>, id: Id) => degrees.get(id) ?? 0;

/** The ties at each pole of the tension that is looked through, if it is one alone. */
function byPole({ case: source, filter }: Looked, ties: readonly Tie[]): string[] {
	const [only, other] = filter.tensionFilters;
	const tension = other ? undefined : source.tensions.get(only?.tension ?? '');
	if (!tension) return bySubject(source, ties);
	return tension.poles.flatMap(({ id, label }) => {
		const there = ties.filter((tie) =>
			tie.tensions.some((part) => part.tension === tension.id && part.pole === id)
		);
		return there.length > 0 ? [`${isolated(label)}:`, ...bySubject(source, there)] : [];
	});
}

/** “A leads B, opposes C.” for each actor that does something, in the order of the case. */
function bySubject(source: Case, ties: readonly Tie[]): string[] {
	const deeds = new Map<Id, string[]>();
	for (const tie of ties) {
		const { subject, verb, object } = spokenSentence(source, tie, 'shortName');
		const done = deeds.get(tie.source) ?? [];
		const sentence = told(done.length === 0 ? subject : '', verb, object).trim();
		deeds.set(tie.source, [...done, isolated(sentence)]);
	}
	return [...deeds.values()].map((done) => `${done.join(', ')}.`);
}
