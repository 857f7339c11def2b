import type { Case, Tie } from '#lib/case/case.ts';
import { familyOf, standingOf } from '#lib/case/evidence.ts';
import { isMutual } from '#lib/case/mutual.ts';
import { tieAt, tiesAt, type Stop } from './walk.ts';
import type { ReadingOrder } from '#lib/case/readingOrder.ts';
import { spokenSentence } from '#lib/evidence/tieInWords.ts';
import { walkWords } from '#lib/words/walk.ts';

/** The name of a stop of the walk: what the case says of it at a glance, but never its place. */
export function walkName(source: Case, readingOrder: ReadingOrder, stop: Stop): string {
	const tie = tieAt(readingOrder, stop);
	return tie ? tieName(source, readingOrder, stop, tie) : actorName(source, readingOrder, stop);
}

function actorName(source: Case, readingOrder: ReadingOrder, stop: Stop): string {
	const actor = source.actors.get(stop.actor);
	if (!actor) return '';
	const ties = tiesAt(readingOrder, stop);
	const count = (family: string) => ties.filter((tie) => familyOf(source, tie) === family).length;
	return walkWords.actor({
		name: actor.name,
		kind: actor.kind,
		bloc: source.blocs.get(actor.bloc)?.label ?? '',
		ties: ties.length,
		supporting: count('support'),
		inConflict: count('conflict'),
		place: readingOrder.actors.indexOf(actor.id) + 1,
		of: readingOrder.actors.length
	});
}

function tieName(source: Case, readingOrder: ReadingOrder, stop: Stop, tie: Tie): string {
	const ties = tiesAt(readingOrder, stop);
	const { subject, verb, object } = spokenSentence(source, tie, 'name');
	return walkWords.tie({
		source: subject,
		verb,
		target: object,
		family: familyOf(source, tie),
		mutual: isMutual(source, tie),
		...standingOf(tie.claims),
		claims: tie.claims.length,
		place: ties.indexOf(tie) + 1,
		of: ties.length
	});
}
