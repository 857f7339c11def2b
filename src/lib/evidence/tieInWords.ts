import type { Case, Id } from '#lib/case/case.ts';
import { words } from '#lib/words/words.ts';
import { tieParts } from '#lib/case/tieParts.ts';

/** A tie as a sentence without its stop, in the names of the picture. */
export function tieInWords(source: Case, id: Id): string {
	const [from, verb, to] = tieParts(source, id);
	const tie = source.ties.get(id);
	return `${from} ${verb} ${tie?.source === tie?.target ? words.details.loop : to}`;
}
