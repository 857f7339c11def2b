import { currentVersion } from '#lib/case/migrate.ts';
import type { CaseFile } from '#lib/case/schema.ts';
import { tableWords } from '#lib/words/table.ts';
import { Cast } from './Cast.ts';
import { cellsOf, type Cells } from './Cells.ts';
import { Findings, type Finding } from './findings.ts';
import { limitFor } from './limit.ts';
import { Links } from './Links.ts';
import type { Mapped } from './mapping.ts';
import { Names, within } from './Names.ts';
import { readActor } from './readActors.ts';
import { readTie } from './readTies.ts';
import { toActor } from './toActors.ts';
import { toBlocs } from './toBlocs.ts';
import { Claims } from './toClaims.ts';
import { toTypes } from './toTypes.ts';

/** How much of everything a case has that was made from tables. */
export interface Counts {
	readonly actors: number;
	readonly ties: number;
	readonly types: number;
	readonly claims: number;
	readonly blocs: number;
}

/** What came of tables, in numbers, and what happened on the way. */
export interface Report {
	readonly counts: Counts;
	/** How many rows came into the case in no way. */
	readonly unread: number;
	readonly findings: readonly Finding[];
}

/** What a case needs that no table gives. */
export interface Given {
	readonly title: string;
	/** The date of today: the case tells up to it. */
	readonly today: string;
}

/**
 * The case file that tables give, and a report of what became of their rows. `parseCase` accepts it if it has no
 * more actors and ties than a case may have. The same tables always give the same ids.
 */
export function makeCase(
	tables: readonly Mapped[],
	given: Given
): { file: CaseFile; report: Report } {
	const findings = new Findings();
	const { cast, links } = readAll(tables, findings);
	const names = tables.map(({ table }) => table.name);
	const name = names[0] ?? '';
	const limit = limitFor(findings, name);
	const claims = new Claims(cast, limit);
	const { tieTypes, typeOf } = toTypes(links.verbs, findings, name);
	const { blocs, blocOf } = toBlocs(cast.parts, findings, name);
	const ids = new Names('tie');
	const ties = links.all.map((link): CaseFile['ties'][number] => {
		const type = typeOf.get(link.verb)?.id ?? '';
		const id = ids.idOf(`${link.from.id} ${type} ${link.to.id}`);
		const ends = { source: link.from.id, target: link.to.id };
		const said = link.sayings.map((saying) => claims.of(saying, link));
		return { id, ...ends, type, tensions: [], claims: said };
	});
	const actors = cast.parts.map((part) => toActor(part, blocOf(part), limit));
	const { sources, asserters } = claims;
	const lists = { sources, asserters, blocs, tieTypes, actors, ties };
	const report = reportOf(lists, findings);
	return { file: { ...frameOf(names, given, report.counts), ...lists }, report };
}

function readAll(tables: readonly Mapped[], findings: Findings) {
	const [cast, links] = [new Cast(), new Links()];
	const each = (kind: 'tie' | 'actor', take: (cells: Cells) => void) => {
		for (const mapped of tables.filter(({ mapping }) => mapping.each === kind)) {
			const seen = new Set<string>();
			for (const cells of cellsOf(mapped, findings)) {
				const text = JSON.stringify(cells.row.cells);
				if (seen.has(text)) cells.note('repeated');
				else take(cells);
				seen.add(text);
			}
		}
	};
	// Names in ties are looked up in what the tables of actors say.
	each('actor', (cells) => readActor(cast, cells));
	each('tie', (cells) => readTie(cast, links, cells));
	for (const { table } of tables)
		if (table.openQuote !== null)
			findings.add('openQuote', { table: table.name, row: table.openQuote });
	return { cast, links };
}

function reportOf(lists: Lists, findings: Findings): Report {
	const all = findings.list();
	const left = all.filter(({ kind }) => kind === 'noEnd' || kind === 'noName');
	return {
		counts: {
			actors: lists.actors.length,
			ties: lists.ties.length,
			types: lists.tieTypes.length,
			claims: lists.ties.reduce((sum, { claims }) => sum + claims.length, 0),
			blocs: lists.blocs.length
		},
		unread: left.reduce((sum, { count }) => sum + count, 0),
		findings: all
	};
}

type Lists = Pick<CaseFile, 'sources' | 'asserters' | 'blocs' | 'tieTypes' | 'actors' | 'ties'>;

function frameOf(
	names: readonly string[],
	{ title, today }: Given,
	counts: Counts
): Omit<CaseFile, keyof Lists> {
	const { made, comes } = tableWords;
	const named = within(title.trim() || made.title, 120);
	return {
		format: 'tautline-case',
		version: currentVersion,
		id: new Names('table').idOf(named),
		title: named,
		summary: within(made.summary(comes(counts), names), 2000),
		language: 'en',
		asOf: today,
		credit: within(made.credit(names), 300),
		licence: made.licence,
		tensions: [],
		events: [],
		stories: [],
		layout: [],
		placements: []
	};
}
