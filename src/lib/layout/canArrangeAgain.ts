import type { Shown } from '#lib/case/filter.ts';

/** With more than this, names and labels are not read, and nobody waits for the best places. */
export const most = { actors: 60, ties: 120 };

/** Whether what is shown can be arranged again: there is something to arrange, and not too much. */
export const canArrangeAgain = ({ actors, ties }: Pick<Shown, 'actors' | 'ties'>): boolean =>
	ties.size > 0 && actors.size <= most.actors && ties.size <= most.ties;
