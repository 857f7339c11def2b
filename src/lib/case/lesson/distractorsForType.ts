import type { Case, Id, Tie, TieType } from '#lib/case/case.ts';
import { waysOf } from '#lib/case/mutual.ts';
import { tiesOf } from '#lib/case/neighbourhood.ts';
import { samePair } from '#lib/case/pair.ts';
import { familyOf } from '#lib/case/evidence.ts';
import { foldPlain } from './spoilers.ts';
import type { Offer } from './question.ts';
import { maxDistractors } from './question.ts';
import { mayLink } from './tiesLike.ts';

/**
 * The type of a tie, and wrong types. Wrong types differ in sign from the right one and in family from every
 * tie between the two actors, because two types of one family may both be true: a killing is also an attack.
 * Nor is a type wrong that is true of those near the two. Whether there is a head can be seen, so that all types
 * are mutual if the right one is. Types that link actors of the same kinds come first.
 */
export function distractorsForType(source: Case, tie: Tie): Offer | null {
	const right = source.tieTypes.get(tie.type);
	if (!right) return null;
	const between = tiesOf(source, tie.source).filter((other) => samePair(other, tie));
	const taken = new Set(between.map((other) => familyOf(source, other)));
	const wrong: TieType[] = [];
	for (const type of [...alike(source, tie), ...source.tieTypes.values()]) {
		if (wrong.length === maxDistractors) break;
		const drawable = !type.mutual === !right.mutual;
		const apart = drawable && type.sign !== right.sign && !taken.has(type.family);
		const known = [right, ...wrong].some((other) => mean(other, type));
		if (apart && !known && !mayLink(source, type, tie.source, tie.target)) wrong.push(type);
	}
	return { right: right.id, wrong: wrong.map(({ id }) => id) };
}

/** The types of ties between actors of the same kinds, in the order of the file. */
function alike(source: Case, tie: Tie): TieType[] {
	const kindOf = (end: Id) => source.actors.get(end)?.kind;
	const [from, to] = [kindOf(tie.source), kindOf(tie.target)];
	const types = [...source.ties.values()]
		.filter((other) =>
			waysOf(source, other).some(([start, end]) => kindOf(start) === from && kindOf(end) === to)
		)
		.map(({ type }) => type);
	return [...new Set(types)].flatMap((type) => source.tieTypes.get(type) ?? []);
}

/** Whether two types mean the same, or one includes the other: “fears”, “fears losing”. */
function mean(one: TieType, other: TieType): boolean {
	const [first, second] = [foldPlain(one.label), foldPlain(other.label)];
	return one.id === other.id || first.includes(second) || second.includes(first);
}
