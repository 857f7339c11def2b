import { after } from '#lib/ui/after.ts';
import type { Presenter } from './Presenter.svelte.ts';

/** How long each part of a step stays, in ms: time to read it twice. */
const stepDurationMs = 20_000;

/**
 * Shows the next step after a while, if the steps advance by themselves. Returns a function that stops it.
 */
export function autoAdvance(presenter: Presenter): (() => void) | undefined {
	const { auto, blank } = presenter.showing;
	if (!auto || blank) return;
	return after(stepDurationMs, () => {
		presenter.press({ key: 'PageDown' });
		presenter.change({ auto: !presenter.atEnd });
	});
}
