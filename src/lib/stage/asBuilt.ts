import type { Case } from '#lib/case/case.ts';
import { stagedScene, type Staged } from '#lib/layout/stage/staged.ts';
import { arenaAt, builtOf, type Building } from './builtOf.ts';
import type { PresentedStep } from './presentedSteps.ts';

/** A step with its parts, and how far it has come. */
type Come = Pick<PresentedStep, 'step' | 'parts'> &
	Pick<Building, 'part' | 'arena' | 'question' | 'answered'>;

/** The picture of a step as far as it has come, with what is new in it as what stands out. */
export function asBuilt(
	source: Case,
	staged: Staged,
	{ step, parts, part, arena, question, answered }: Come
): Staged {
	const come = question ? null : arenaAt(step, { part, arena });
	const building = { shown: staged.shown, parts, part, arena: come, question, answered };
	const { shown, keyTies } = builtOf(source, building);
	if (keyTies === null) return { ...staged, shown };
	return {
		...staged,
		shown,
		scene: stagedScene(source, { ...staged.look, keyTies }, staged.shown)
	};
}
