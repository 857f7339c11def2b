import type { Case } from '#lib/case/case.ts';
import { joined } from '#lib/case/direction.ts';
import type { Find } from '#lib/case/search.ts';
import { tieInWords } from '#lib/evidence/tieInWords.ts';
import { sayDate, sayDateInFull } from '#lib/words/date.ts';
import { searchWords } from '#lib/words/search.ts';
import { claimOf } from './found.ts';

/** What a result needs said besides its name: who claims it, where and of what; when; what choosing it does. */
export function aboutFind(source: Case, find: Find): string {
	if (find.kind === 'voice') return searchWords.onlyVoice;
	if (find.kind === 'date') return searchWords.onlyDate;
	const event = find.kind === 'event' ? source.events.get(find.id) : undefined;
	// What answered the query is told beside it already.
	const told = find.also?.text;
	if (event) return told === sayDateInFull(event.date) ? '' : sayDate(event.date);
	const claim = claimOf(source, find);
	if (!claim) return '';
	const voice = source.asserters.get(claim.asserter)?.name ?? '';
	const parts = [voice, claim.at, tieInWords(source, find.id)];
	return joined(
		parts.filter((part) => part !== told),
		' · '
	);
}
