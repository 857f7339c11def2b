import type { Case } from '#lib/case/case.ts';
import type { Shown } from '#lib/case/filter.ts';
import type { Hidden, Question } from '#lib/case/lesson/question.ts';
import { toEmphasis, type Emphasis } from './emphasis.ts';
import { hidePart, picksOf, shownWhileOpen } from './hiding.ts';
import { countPicks, noPicks, type Picks } from './picks.ts';
import type { Scene } from './scene.ts';

/** What is asked about a picture, and whether the question is still open. */
export interface PosedQuestion {
	readonly hidden: Hidden;
	readonly open: boolean;
}

/** The part of a question that concerns the picture; null if it is not about a tie. */
export const questionFor = (question: Question | null, open: boolean): PosedQuestion | null =>
	question?.hides ? { hidden: { tie: question.tie, hides: question.hides }, open } : null;

/**
 * The picture of a step with a question about one of its ties: the picture lacks what is asked for until the
 * question is answered, and everything else is dimmed. The reader's picks take precedence.
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
