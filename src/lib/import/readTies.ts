import { tableWords } from '#lib/words/table.ts';
import type { Cast, Part } from './Cast.ts';
import { partsOf, type Cells } from './Cells.ts';
import type { Links } from './Links.ts';
import { directionOf, type Direction } from './meanings.ts';
import { readSide } from './readActors.ts';
import { readClaim } from './readClaim.ts';

/** Takes in a row of a table of ties: both actors, the tie between them, and what the row says of it. */
export function readTie(cast: Cast, links: Links, cells: Cells) {
	const { read, note } = cells;
	const targets = partsOf(read('to'));
	if (read('from') === '' || targets.length === 0) return note('noEnd');
	const direction = directionIn(cells);
	const verb = links.verb(read('type') || tableWords.made.type, direction === 'neither');
	verb.rows += 1;
	const from = cast.named(read('from'), note);
	readSide(from, cells, { kind: 'fromKind', bloc: 'fromBloc' });
	const saying = readClaim(cells);
	for (const target of targets) {
		const to = cast.named(target, note);
		readSide(to, cells, { kind: 'toKind', bloc: 'toBloc' });
		for (const [one, other] of waysOf(from, to, direction)) {
			const further = links.say({ from: one, to: other, verb }, read('id'), saying);
			if (further) note('furtherClaim');
		}
	}
}

function waysOf(from: Part, to: Part, direction: Direction): (readonly [Part, Part])[] {
	if (direction === 'back') return [[to, from]];
	const forth = [from, to] as const;
	// A loop runs both ways at once.
	return direction === 'both' && from !== to ? [forth, [to, from]] : [forth];
}

function directionIn({ read, note }: Cells): Direction {
	const text = read('direction');
	if (text === '') return 'forth';
	const direction = directionOf(text);
	if (direction === null) note('direction', text);
	if (direction === 'neither') note('undirected');
	if (direction === 'both') note('bothWays');
	return direction ?? 'forth';
}
