import type { Id, Step } from '#lib/case/case.ts';
import { askedAt } from './asked.ts';

/** What a worksheet can print about the ties that the questions of its step rest on. */
interface Room {
	/** Ties whose evidence can stand under "For the questions", those that matter most first. */
	readonly asked: readonly Id[];
	/** Ties whose evidence the sheet has anyway. */
	readonly told: readonly Id[];
	/** How many of `asked` have room. */
	readonly room: number;
}

/** The questions that a worksheet asks, and the ties whose evidence it prints for them. */
export interface Asks {
	readonly questions: Step['questions'];
	readonly ties: ReadonlySet<Id>;
}

/**
 * What a worksheet asks about its step. A question with one answer is asked only where the sheet has all that the
 * answer rests on; one that is not asked takes no room from the evidence of the others.
 */
export function worksheetAsks(step: Step, { asked, told, room }: Room): Asks {
	const possible = backed(step.questions, [...asked, ...told]);
	const wanted = askedAt({ questions: possible });
	const printed = [...asked]
		.filter((id) => wanted.has(id) && !told.includes(id))
		.sort((one, other) => (wanted.get(other) ?? 0) - (wanted.get(one) ?? 0))
		.slice(0, room);
	return { questions: backed(possible, [...printed, ...told]), ties: new Set(printed) };
}

/** The questions whose answers rest on these ties alone, and those that are open. */
function backed(questions: Step['questions'], ties: readonly Id[]): Step['questions'] {
	const has = new Set(ties);
	return questions.filter((one) => one.wrong.length === 0 || one.ties.every((id) => has.has(id)));
}
