import type { Cast, Part } from './Cast.ts';
import { partsOf, type Cells } from './Cells.ts';
import { kindOf } from './meanings.ts';
import { tableWords } from '#lib/words/table.ts';

/** Takes in a row of a table of actors; what an earlier row said of the same actor stays. */
export function readActor(cast: Cast, cells: Cells) {
	const { read, note, kept } = cells;
	const part = cast.listed(read('id'), read('name'), note);
	if (!part) return note('noName');
	part.shortName ||= read('shortName');
	part.role ||= read('role');
	partsOf(read('aliases')).forEach((alias) => part.aliases.add(alias));
	const said = [read('summary'), ...kept].filter((text) => text !== '');
	said.forEach((text) => part.said.add(text));
	readSide(part, cells, { kind: 'kind', bloc: 'bloc' });
}

/** Reads the kind and the bloc of an actor from the columns that tell them. */
export function readSide(
	part: Part,
	{ read, note }: Cells,
	columns: { kind: 'kind' | 'fromKind' | 'toKind'; bloc: 'bloc' | 'fromBloc' | 'toBloc' }
) {
	part.bloc ||= read(columns.bloc);
	const word = read(columns.kind);
	if (word === '') return;
	const kind = kindOf(word);
	part.kind ??= kind;
	if (kind) return;
	note('kind', word);
	part.said.add(tableWords.made.kept(tableWords.columns.kind, word));
}
