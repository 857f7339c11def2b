import { isolated } from '#lib/case/direction.ts';
import type { Family } from '#lib/case/vocabulary.ts';
import { claims, families, quoted, ties } from './shared.ts';

/** The details of the case, of an actor, of a tie and of a selection. */
export const details = {
	back: 'Back to the case',
	source: 'Sources',
	asOf: 'As of',
	tensions: 'Tensions',
	actorsInView: 'Actors in view',
	tiesOf: (name: string, n: number) => `${ties(n)} of ${isolated(name)}`,
	aka: 'Also known as',
	focus: 'Show only the neighbourhood',
	unfocus: 'Show all actors',
	noTies: 'No tie of this actor is in view.',
	ledger: 'Who says so?',
	claims,
	noClaims: 'No claim yet: nobody says so.',
	hedged: 'Hedged',
	happened: 'Happened',
	known: 'Became known',
	workedOut: 'inferred',
	single: 'One voice only',
	anonymous: 'One unnamed voice',
	contested: 'Contested',
	unasserted: 'No one says so',
	loop: 'itself',
	family: (family: Family, mutual = false) => `${families[family]}${mutual ? ', mutual' : ''}`,
	read: (at: string) => `Read ${at === '' ? 'the text' : at}`,
	readText: 'Text',
	readSource: (title: string) => `Read the text of ${quoted([title])}`,
	filteredOut: 'Filtered out',
	background: 'Background'
};
