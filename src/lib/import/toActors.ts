import type { CaseFile } from '#lib/case/schema.ts';
import { tableWords } from '#lib/words/table.ts';
import type { Part } from './Cast.ts';
import type { Limit } from './limit.ts';

type Actor = CaseFile['actors'][number];

/** More other names than this are not looked for. */
const mostAliases = 50;

/** The actor of the case that has come together from the tables. */
export function toActor(part: Part, bloc: string, limit: Limit): Actor {
	const said = [...part.said].join(' · ');
	return {
		id: part.id,
		name: limit(part.name, 120),
		shortName: limit.quietly(part.shortName || part.name, 40),
		aliases: [...part.aliases].slice(0, mostAliases).map((alias) => limit(alias, 120)),
		kind: part.kind ?? 'institution',
		bloc,
		...(part.role !== '' && { role: limit(part.role, 160) }),
		summary: limit(said || tableWords.made.actor(part.ties), 800)
	};
}
