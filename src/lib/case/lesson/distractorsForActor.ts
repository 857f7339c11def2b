import type { Actor, Case, Step, Tie } from '#lib/case/case.ts';
import { shownAt } from '#lib/case/steps.ts';
import { mayMeanTheSame } from './spoilers.ts';
import { inOneChain } from './distractorsForVoice.ts';
import { maxDistractors, type Offer } from './question.ts';
import { tiesLike } from './tiesLike.ts';

/**
 * The target of a hidden tie, and wrong actors of the step, those of the same kind first. A wrong actor is not
 * reached by a tie like this one, belongs to another bloc than the right one, neither commands nor serves it, and
 * shares no word with its name, because an act against a force is also one against its state.
 */
export function distractorsForActor(source: Case, step: Step, tie: Tie): Offer | null {
	const right = source.actors.get(tie.target);
	const type = source.tieTypes.get(tie.type);
	if (!right || !type || tie.source === tie.target) return null;
	const wrong: Actor[] = [];
	for (const actor of actorsLike(source, step, right)) {
		if (wrong.length === maxDistractors) break;
		const near =
			actor.id === tie.source ||
			inOneChain(source, actor.id, right.id) ||
			tiesLike(source, type, tie.source, actor.id).length > 0;
		if (!near && ![right, ...wrong].some((other) => alike(other, actor))) wrong.push(actor);
	}
	return { right: right.id, wrong: wrong.map(({ id }) => id) };
}

/**
 * The actors of a step except one; those of the same kind come first, each group in the order of the file.
 */
function actorsLike(source: Case, step: Step, { bloc, kind }: Actor): Actor[] {
	const shown = shownAt(source, step).actors;
	const others = [...source.actors.values()].filter(
		(actor) => shown.has(actor.id) && actor.bloc !== bloc
	);
	return [
		...others.filter((actor) => actor.kind === kind),
		...others.filter((actor) => actor.kind !== kind)
	];
}

const alike = (one: Actor, other: Actor) =>
	mayMeanTheSame(one.name, other.name) || mayMeanTheSame(one.shortName, other.shortName);
