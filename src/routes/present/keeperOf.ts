import { readSharedState } from '#lib/stage/readSharedState.ts';
import type { Keeper } from '#lib/stage/Presenter.svelte.ts';

/** Keeps the state of a presentation as long as its tab lasts, over every reload. */
export function keeperOf(name: string): Keeper {
	return {
		read() {
			try {
				return readSharedState(JSON.parse(sessionStorage.getItem(name) ?? 'null'));
			} catch {
				return null;
			}
		},
		write(state) {
			try {
				sessionStorage.setItem(name, JSON.stringify(state));
			} catch {
				// Storage may be blocked; the address still holds the step.
			}
		}
	};
}
