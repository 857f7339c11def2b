import type { Id, Step } from '#lib/case/case.ts';

/** How much a tie matters to a question: more if its evidence is the answer, not only matter to argue with. */
const worths = { oneAnswer: 60, open: 30 };
/** How much each further question that rests on the same tie adds. */
const again = 5;

/** The ties that the questions of a step rest on, each with how much it matters to them. */
export function askedAt({ questions }: Pick<Step, 'questions'>): ReadonlyMap<Id, number> {
	const worth = new Map<Id, number>();
	for (const { ties = [], wrong } of questions) {
		const now = wrong.length > 0 ? worths.oneAnswer : worths.open;
		for (const id of ties) {
			const before = worth.get(id);
			worth.set(id, before === undefined ? now : Math.max(before, now) + again);
		}
	}
	return worth;
}
