import { joined } from '#lib/case/direction.ts';
import type { Case, Id, Tie } from '#lib/case/case.ts';
import { spanOf } from '#lib/case/dates.ts';
import { degreesOf } from '#lib/case/degrees.ts';
import { familyOf, isPrivate, standingOf } from '#lib/case/evidence.ts';
import type { Shown } from '#lib/case/filter.ts';
import { isMutual } from '#lib/case/mutual.ts';
import { sentenceOf } from '#lib/case/sentence.ts';
import { tablesWords } from '#lib/words/tables.ts';
import { words } from '#lib/words/words.ts';

/** An actor in view, as a row of a table. */
export interface ActorRow {
	id: Id;
	name: string;
	originals: readonly { language: string; text: string }[];
	kind: string;
	bloc: string;
	role: string;
	/** Its ties in view, and how many of them rest on private claims only. */
	ties: number;
	privateTies: number;
}

/** A tie in view, as a row of a table with all its claims, including those that the filter leaves out. */
export interface TieLine {
	id: Id;
	tie: Tie;
	source: string;
	verb: string;
	target: string;
	family: string;
	arena: string;
	claims: number;
	voices: string;
	standing: string;
	places: string;
	/** The earliest date of its claims, in EDTF. */
	first: string | null;
}

/** A row for each actor in view, in the order of the case. */
export function actorRows(source: Case, shown: Shown): ActorRow[] {
	const ties = [...source.ties.values()].filter(({ id }) => shown.ties.has(id));
	const degrees = degreesOf(ties);
	const privateDegrees = degreesOf(ties.filter(isPrivate));
	return [...source.actors.values()]
		.filter(({ id }) => shown.actors.has(id))
		.map(({ id, name, background, kind, bloc, role = '' }) => ({
			id,
			name,
			role,
			originals: background?.names ?? [],
			kind: words.kinds[kind],
			bloc: source.blocs.get(bloc)?.label ?? '',
			ties: degrees.get(id) ?? 0,
			privateTies: privateDegrees.get(id) ?? 0
		}));
}

/** A row for each tie in view, in the order of the case. Its columns name both ends, also for a loop. */
export function tieLines(source: Case, shown: Shown): TieLine[] {
	return [...source.ties.values()]
		.filter(({ id }) => shown.ties.has(id))
		.map((tie) => {
			const { subject, verb, object } = sentenceOf(source, tie, 'name');
			return {
				id: tie.id,
				tie,
				source: subject,
				verb,
				target: object,
				family: words.details.family(familyOf(source, tie), isMutual(source, tie)),
				claims: tie.claims.length,
				...evidenceOf(source, tie),
				places: [...new Set(tie.claims.map(({ at }) => at))].join(' '),
				first: firstDate(tie)
			};
		});
}

function evidenceOf(source: Case, { claims }: Tie) {
	const { arena, asserters, single, anonymous, contested, unasserted } = standingOf(claims);
	const { details } = words;
	const voices = anonymous ? details.anonymous : single ? details.single : '';
	return {
		arena: arena === 'both' ? tablesWords.both : words.arenas[arena],
		voices: joined(
			[...asserters].map((id) => source.asserters.get(id)?.name ?? ''),
			', '
		),
		standing: unasserted
			? details.unasserted
			: [contested ? details.contested : '', voices].filter(Boolean).join(' · ')
	};
}

function firstDate({ claims }: Tie): string | null {
	const dates = claims.flatMap(({ happened }) => happened ?? []);
	return dates.toSorted((one, other) => startOf(one) - startOf(other))[0] ?? null;
}

/** The start of an EDTF date, for sorting. */
export function startOf(date: string): number {
	return spanOf(date)?.from ?? Infinity;
}
