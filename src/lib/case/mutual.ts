import type { Case, Id, Tie } from './case.ts';

type Typed = Pick<Case, 'tieTypes'>;
type Ends = Pick<Tie, 'source' | 'target' | 'type'>;

/** Whether neither end of a tie acts on the other. Which of them is its source then means nothing. */
export const isMutual = ({ tieTypes }: Typed, { type }: Pick<Tie, 'type'>): boolean =>
	tieTypes.get(type)?.mutual === true;

/** The ways in which a tie can be told: from its source to its target, and a mutual one also back. */
export function waysOf(source: Typed, tie: Ends): readonly (readonly [from: Id, to: Id])[] {
	const forth = [tie.source, tie.target] as const;
	return isMutual(source, tie) ? [forth, [tie.target, tie.source]] : [forth];
}

/** Whether a tie can be told from one actor to another. */
export const leads = (source: Typed, tie: Ends, from: Id, to: Id): boolean =>
	waysOf(source, tie).some(([start, end]) => start === from && end === to);

/** Whether a tie can be told from an actor: what it does, or what it and its partner have between them. */
export const leadsFrom = (source: Typed, tie: Ends, actor: Id): boolean =>
	waysOf(source, tie).some(([start]) => start === actor);
