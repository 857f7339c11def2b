import type { Actor, Case, Id, Point, Tie } from '#lib/case/case.ts';
import { moveActors, type Edit } from '#lib/case/edit.ts';
import { longestList } from '#lib/case/overlong.ts';
import { freeId } from '#lib/case/story/stepId.ts';
import { titleOf } from './removeElements.ts';
import type { Elements } from './stepWithout.ts';

/** Copies, each by the id of what it is a copy of. */
export interface Copies {
	readonly actors: ReadonlyMap<Id, Actor>;
	readonly ties: ReadonlyMap<Id, Tie>;
}

/**
 * Copies actors with the ties among them, and ties with their claims. A copy of a tie joins the copies of its
 * ends, and an end that is not copied itself. `places` says where copies of actors stand, by what they are copies of.
 */
export function duplicateElements(chosen: Elements, places: ReadonlyMap<Id, Point>): Edit {
	return {
		name: (before) => ({ kind: 'duplicateElements', of: titleOf(before, chosen) }),
		apply: (before) => {
			const { actors, ties } = copiesOf(before, chosen);
			if (actors.size + ties.size === 0) return before;
			const after = {
				...before,
				actors: withCopies(before.actors, actors),
				ties: withCopies(before.ties, ties)
			};
			if (Math.max(after.actors.size, after.ties.size) > longestList) return before;
			const spots = [...actors].flatMap(([id, copy]) => {
				const at = places.get(id);
				return at ? [[copy.id, at] as const] : [];
			});
			return spots.length === 0 ? after : moveActors(new Map(spots)).apply(after);
		}
	};
}

/** The copies that `duplicateElements` makes. */
export function copiesOf(source: Case, chosen: Elements): Copies {
	const actors = new Map<Id, Actor>();
	const [ids, names] = [new Set(source.actors.keys()), namesIn(source)];
	for (const actor of source.actors.values())
		if (chosen.actors.has(actor.id)) {
			const copy = copyOf(actor, freeId(actor.id, ids), names);
			actors.set(actor.id, copy);
			ids.add(copy.id);
			names.add(copy.name).add(copy.shortName);
		}
	const ties = new Map<Id, Tie>();
	const taken = new Set(source.ties.keys());
	for (const tie of source.ties.values())
		if (chosen.ties.has(tie.id) || (actors.has(tie.source) && actors.has(tie.target))) {
			const id = freeId(tie.id, taken);
			const end = (actor: Id) => actors.get(actor)?.id ?? actor;
			ties.set(tie.id, { ...tie, id, source: end(tie.source), target: end(tie.target) });
			taken.add(id);
		}
	return { actors, ties };
}

/** Two actors cannot answer to one name: a copy gets a number, and the other names and the background stay behind. */
function copyOf({ background, ...actor }: Actor, id: Id, names: ReadonlySet<string>): Actor {
	void background;
	const numbered = (n: number) => ({
		name: withNumber(actor.name, n, 120),
		shortName: withNumber(actor.shortName, n, 40)
	});
	let n = 2;
	const isFree = ({ name, shortName }: ReturnType<typeof numbered>) =>
		!names.has(name) && !names.has(shortName);
	while (!isFree(numbered(n))) n++;
	return { ...actor, ...numbered(n), id, aliases: [] };
}

const withNumber = (name: string, n: number, limit: number) =>
	`${name.slice(0, limit - ` ${n}`.length)} ${n}`;

const namesIn = ({ actors }: Case) =>
	new Set([...actors.values()].flatMap(({ name, shortName }) => [name, shortName]));

const withCopies = <T extends { id: Id }>(
	entries: ReadonlyMap<Id, T>,
	copies: ReadonlyMap<Id, T>
) => new Map([...entries, ...[...copies.values()].map((copy) => [copy.id, copy] as const)]);
