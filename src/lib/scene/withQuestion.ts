import type { Case } from '#lib/case/case.ts';
import type { Shown } from '#lib/case/filter.ts';
import type { Hidden, Question } from '#lib/case/lesson/question.ts';
import { toEmphasis, type Emphasis } from './emphasis.ts';
import { hidePart, picksOf, shownWhileOpen } from './hiding.ts';
import { countPicks, noPicks, type Picks } from './picks.ts';
import type { Scene } from './scene.ts';

/** What is asked about a picture, and whether its answer is still open. */
export interface PosedQuestion {
	readonly hidden: Hidden;
	readonly open: boolean;
}

/** A question as far as the picture is concerned; null where it is about no tie. */
export const questionFor = (question: Question | null, open: boolean): PosedQuestion | null =>
	question?.hides ? { hidden: { tie: question.tie, hides: question.hides }, open } : null;

/**
 * The picture of a step with a question about one of its ties: what is asked for is not in it until it
 * is answered, and all else steps back. What the reader picks goes before.
 */
export function withQuestion(
	source: Case,
	scene: Scene,
	shown: Shown,
	asked: PosedQuestion | null,
	picks: Picks = noPicks
): { scene: Scene; shown: Shown; emphasis: Emphasis } {
	const open = asked?.open ? asked.hidden : null;
	const drawn = open ? hidePart(source, scene, open) : scene;
	const seen = open ? shownWhileOpen(shown, open) : shown;
	const free = countPicks(picks) === 0;
	const looked = asked && free ? picksOf(source, asked.hidden, asked.open) : picks;
	const attention = { shown: seen, unmatched: 'hidden', picks: looked, hovered: null } as const;
	return { scene: drawn, shown: seen, emphasis: toEmphasis(source, drawn, attention) };
}
