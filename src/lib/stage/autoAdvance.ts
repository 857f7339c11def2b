import type { Presenter } from './Presenter.svelte.ts';

/** So long a step stays when the steps go on by themselves, in ms: time to read it twice. */
const stay = 20_000;

/** Goes on to the next step after a while, if the steps are to go on by themselves; returns how to stop. */
export function autoAdvance(presenter: Presenter): (() => void) | undefined {
	const { auto, blank, step } = presenter.showing;
	if (!auto || blank) return;
	const next = setTimeout(() => {
		presenter.change({ step: step + 1, auto: step + 2 < presenter.steps.length });
	}, stay);
	return () => clearTimeout(next);
}
