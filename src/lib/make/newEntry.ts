import type { Case, Tension } from '#lib/case/case.ts';
import type { Edit } from '#lib/case/edit.ts';
import { addEntry } from '#lib/case/make/entries.ts';
import type { OwnList } from '#lib/case/make/removeEntry.ts';
import { freeId, idFrom } from '#lib/case/story/stepId.ts';
import { blocColors } from '#lib/case/vocabulary.ts';
import { makeWords } from '#lib/words/make.ts';
import { newType } from './guessType.ts';
import { unwritten } from './unwritten.ts';

/** These lists in the order in which a coder needs them. */
export const ownLists = [
	'tensions',
	'blocs',
	'tieTypes',
	'events',
	'sources',
	'asserters'
] as const satisfies readonly OwnList[];

/** Adds an entry to a list, with a title that waits to be written over and all else unwritten. */
export function newEntry(source: Case, list: OwnList): Edit {
	const title = makeWords.untitled[list];
	const id = freeId(idFrom(title), new Set(source[list].keys()));
	const edits = {
		tensions: () => addEntry('tensions', { id, title, ...newTension() }),
		blocs: () => addEntry('blocs', { id, label: title, ...newBloc(source) }),
		tieTypes: () => addEntry('tieTypes', { ...newType(source, title), id }),
		events: () => addEntry('events', { id, title, ...newEvent(source) }),
		sources: () => addEntry('sources', { id, title, kind: 'article', authors: [] }),
		asserters: () => addEntry('asserters', { id, name: title })
	};
	return edits[list]();
}

const newBloc = ({ blocs }: Case) => ({
	initials: makeWords.newInitials,
	color: blocColors[blocs.size % blocColors.length] ?? 'grey'
});

function newTension() {
	const [one, other] = makeWords.newPoles;
	const poles: Tension['poles'] = [
		{ id: 'a', label: one, summary: unwritten },
		{ id: 'b', label: other, summary: unwritten }
	];
	return { question: unwritten, summary: unwritten, poles };
}

/** On the day of which the case speaks; of a case without one, today. */
function newEvent({ about: { asOf } }: Case) {
	const date = asOf ?? new Date().toISOString().slice(0, 10);
	return { date, datesFrom: 'source' as const, summary: unwritten, actors: [], ties: [] };
}
