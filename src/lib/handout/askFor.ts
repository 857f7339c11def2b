import type { Actor, Case, Id, Tie } from '#lib/case/case.ts';
import { includesText, isNamed, isOneWay } from '#lib/case/lesson/spoilers.ts';
import type { Blank } from './blank.ts';

/** What decides whether a blank is possible. */
export interface Asking {
	readonly source: Case;
	readonly ties: readonly Tie[];
	readonly text: string;
	readonly blanks: readonly Blank[];
}

/** A blank of a kind for a tie, without its number; null if the sheet gives the answer away or leaves it unclear. */
export function askFor(
	kind: Blank['kind'],
	tie: Tie,
	asking: Asking
): Omit<Blank, 'number'> | null {
	if (kind === 'name') {
		const actor = unnamedEnd(tie, asking);
		return actor ? { kind, tie: tie.id, actor } : null;
	}
	const fits = kind === 'verb' ? isTelling(tie, asking) : isOneWay(asking.source, tie);
	return fits ? { kind, tie: tie.id, actor: null } : null;
}

/** Whether nothing else on the sheet names the type of this tie. */
function isTelling(tie: Tie, { source, ties, text }: Asking): boolean {
	const label = source.tieTypes.get(tie.type)?.label ?? '';
	return ties.filter(({ type }) => type === tie.type).length === 1 && !includesText(text, label);
}

/** The end of a tie, preferably its target, that nothing else on the sheet gives away. */
function unnamedEnd(tie: Tie, { source, text, blanks }: Asking): Id | undefined {
	const asked = new Set(blanks.map(({ actor }) => actor));
	return [tie.target, tie.source]
		.flatMap((id) => source.actors.get(id) ?? [])
		.filter(({ id }) => !asked.has(id))
		.find((actor) => !isToldElsewhere(source, actor, text))?.id;
}

/** Whether an actor is named in the text, or within the name of another actor. */
function isToldElsewhere(source: Case, actor: Actor, text: string): boolean {
	const others = [...source.actors.values()].filter(({ id }) => id !== actor.id);
	return isNamed(
		actor,
		[text, ...others.flatMap(({ name, shortName }) => [name, shortName])].join('\n')
	);
}
