import type { Case, Step } from '#lib/case/case.ts';
import { filterOf, shownAt } from '#lib/case/steps.ts';
import { drawnAt } from '#lib/case/story/drawnAt.ts';
import { stageLook, type Look } from '#lib/scene/look.ts';

/** How a step looks on a stage, in the colours of the light theme; without places. */
export const stepLook = (source: Case, step: Step) =>
	({
		theme: 'light',
		system: null,
		...stageLook,
		tensionFilters: filterOf(source, step).tensionFilters,
		ties: shownAt(source, step).ties,
		...drawnAt(source, step)
	}) as const satisfies Look;
