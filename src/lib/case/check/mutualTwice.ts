import { grouped } from '#lib/case/grouped.ts';
import { isMutual } from '#lib/case/mutual.ts';
import { pairOf } from '#lib/case/pair.ts';
import type { Rule } from './rule.ts';

/** A mutual tie is read from both ends, so that a second one of its type only says what the first one says. */
export const mutualTwice: Rule = {
	title: 'Mutual ties that stand twice',
	remedy: 'keep one tie with the claims of both, unless the two are different dealings',
	warningsIn(source) {
		const mutual = [...source.ties.values()].filter((tie) => isMutual(source, tie));
		const alike = grouped(mutual, (tie) => [JSON.stringify([tie.type, pairOf(tie)])]);
		return [...alike.values()].flatMap(([first, ...others]) =>
			others.map(({ id }) => ({
				place: `tie ${id}`,
				problem: `the tie ${first?.id} has the same type and the same two actors`
			}))
		);
	}
};
