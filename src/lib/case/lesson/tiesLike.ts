import type { Case, Id, Tie, TieType } from '#lib/case/case.ts';
import { familyOf } from '#lib/case/evidence.ts';
import { grouped } from '#lib/case/grouped.ts';
import { waysOf } from '#lib/case/mutual.ts';
import { tiesOf } from '#lib/case/neighbourhood.ts';
import { mayMeanTheSame } from './spoilers.ts';

/**
 * The ties for which a class could rightly say that a tie of this type goes from one actor to another. Between
 * the two themselves, and those who head or serve them, they are all ties of its family. Between others of the
 * two blocs, they are ties that say the same: what officials do, their state does too. For a mutual type, all of
 * them count that go either way.
 */
export function tiesLike(source: Case, type: TieType, from: Id, to: Id): readonly Tie[] {
	const forth = oneWay(source, type, from, to);
	return type.mutual ? [...new Set([...forth, ...oneWay(source, type, to, from)])] : forth;
}

function oneWay(source: Case, type: TieType, from: Id, to: Id): readonly Tie[] {
	const [starts, ends] = [nearTo(source, from, to), nearTo(source, to, from)];
	const blocOf = (id: Id) => source.actors.get(id)?.bloc;
	// Within one bloc, only a tie with one of the two is about them.
	const apart = blocOf(from) !== blocOf(to);
	const candidates = [...starts].flatMap((id) => tiesOf(source, id));
	const others = apart
		? tiesAcross(source, blocOf(from), blocOf(to))
		: [...tiesOf(source, from), ...tiesOf(source, to)];
	return [...new Set([...candidates, ...others])].filter((tie) =>
		waysOf(source, tie).some(([start, end]) => {
			const near = starts.has(start) && ends.has(end);
			if (near && familyOf(source, tie) === type.family) return true;
			const along = blocOf(start) === blocOf(from) && blocOf(end) === blocOf(to);
			const about = apart || start === from || end === to;
			return along && about && saysTheSame(type, source.tieTypes.get(tie.type));
		})
	);
}

/** The ties that go from one bloc to another. */
function tiesAcross(source: Case, from: Id = '', to: Id = ''): readonly Tie[] {
	const blocOf = (id: Id) => source.actors.get(id)?.bloc ?? '';
	const keysOf = (tie: Tie) =>
		waysOf(source, tie).map(([start, end]) => pairKey(blocOf(start), blocOf(end)));
	const sorted = known.get(source) ?? grouped(source.ties.values(), keysOf);
	known.set(source, sorted);
	return sorted.get(pairKey(from, to)) ?? [];
}

/** Sorted once for each case, because every wrong answer that is tried asks for them. */
const known = new WeakMap<Case, ReadonlyMap<string, readonly Tie[]>>();
const pairKey = (from: Id, to: Id) => JSON.stringify([from, to]);

/** Whether a tie of this type may link two actors, whichever of them it starts from. */
export const mayLink = (source: Case, type: TieType, one: Id, other: Id): boolean =>
	tiesLike(source, type, one, other).length > 0 || tiesLike(source, type, other, one).length > 0;

/** An actor and those who head or serve it, except the one at the other end. */
function nearTo(source: Case, actor: Id, other: Id): ReadonlySet<Id> {
	const near = new Set([actor]);
	for (const tie of tiesOf(source, actor)) {
		if (!belongs(source, tie)) continue;
		if (tie.source === actor && tie.target !== other) near.add(tie.target);
		if (tie.target === actor && tie.source !== other) near.add(tie.source);
	}
	return near;
}

/** Whether one end of a tie belongs to the other. A command that is on paper only, or not obeyed, does not count. */
const belongs = (source: Case, tie: Tie) =>
	familyOf(source, tie) === 'authority' && source.tieTypes.get(tie.type)?.sign === 1;

/** Whether two types may describe one act. Two violent ones may: an attack can be a strike. */
const saysTheSame = (one: TieType, other: TieType | undefined): boolean =>
	other !== undefined &&
	((one.violent && other.violent) || one.id === other.id || mayMeanTheSame(one.label, other.label));
