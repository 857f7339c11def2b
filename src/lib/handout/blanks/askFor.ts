import type { Actor, Case, Id, Tie } from '#lib/case/case.ts';
import { isOneWay, mentions, mentionsMost } from '#lib/case/lesson/spoilers.ts';
import type { Blank } from './blank.ts';
import { namesOf, redact, says } from './redact.ts';

/** What decides whether a blank is possible: all that the sheets of a worksheet print. */
export interface Asking {
	readonly source: Case;
	readonly actors: readonly Actor[];
	readonly ties: readonly Tie[];
	/** Titles, captions, which a teacher reads out, and questions. */
	readonly text: string;
	/** What is printed with the answers left out. */
	readonly evidence: string;
}

/** A blank of a kind for a tie, without its number; null if the sheets give the answer away or leave it unclear. */
export function askFor(
	kind: Blank['kind'],
	tie: Tie,
	asking: Asking
): Omit<Blank, 'number'> | null {
	if (kind === 'name') {
		const actor = unnamedEnd(tie, asking);
		return actor ? { kind, tie: tie.id, actor } : null;
	}
	const fits = kind === 'verb' ? isTelling(tie, asking) : isOpenWay(tie, asking);
	return fits ? { kind, tie: tie.id, actor: null } : null;
}

/** Whether nothing on the sheets but ties of this type says its verb, in any form. */
function isTelling({ type }: Tie, { source, actors, ties, text, evidence }: Asking): boolean {
	const labelOf = (id: Id) => source.tieTypes.get(id)?.label ?? '';
	const label = labelOf(type);
	const others = new Set(ties.map((tie) => tie.type).filter((other) => other !== type));
	const names = actors.flatMap(({ name, shortName }) => [name, shortName]);
	const said = [...[...others].map(labelOf), ...names].some((each) => says(each, label));
	return !said && !hints(text, label) && !hints(redact(evidence, [label], ''), label);
}

/** Whether a tie goes one way only, and no line tells who does what. */
function isOpenWay(tie: Tie, { source, text }: Asking): boolean {
	return isOneWay(source, tie) && !hints(text, source.tieTypes.get(tie.type)?.label ?? '');
}

/** Whether a text says a verb, or a line of it has a form of most of its words; short words only as they are. */
const hints = (text: string, label: string) =>
	says(text, label) || text.split('\n').some((line) => mentionsMost(line, label));

/** The end of a tie, preferably its target, that nothing else on the sheets gives away. */
function unnamedEnd(tie: Tie, { actors, source, text, ties }: Asking): Id | undefined {
	const verbs = ties.map(({ type }) => source.tieTypes.get(type)?.label ?? '');
	return [tie.target, tie.source]
		.flatMap((id) => source.actors.get(id) ?? [])
		.find((actor) => {
			const others = actors.filter(({ id }) => id !== actor.id);
			const printed = [text, ...verbs, ...others.flatMap((one) => [one.name, one.shortName])];
			return !namesOf(actor).some((name) => tells(printed.join('\n'), name));
		})?.id;
}

/** Whether a text says a name, or a line of it has it in another form: “Israeli” tells “Israel”. */
const tells = (text: string, name: string) =>
	says(text, name) || text.split('\n').some((line) => mentions(line, name));
