import type { Case, Tie } from '#lib/case/case.ts';
import { sentenceOf } from '#lib/case/sentence.ts';

/** What a tie is called: “Haddad backs Company”, with dots for what the case does not have. */
export function tieTitle(source: Case, tie: Tie): string {
	const { subject, verb, object } = sentenceOf(source, tie, 'shortName');
	return [subject, verb, object].map((part) => part || '…').join(' ');
}
