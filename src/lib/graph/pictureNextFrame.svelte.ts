import { untrack } from 'svelte';
import type { Id } from '#lib/case/case.ts';
import type { Emphasis } from '#lib/scene/emphasis.ts';
import type { Scene } from '#lib/scene/scene.ts';

/** What a live graph is to show; all of it belongs together. */
interface Shown {
	readonly scene: Scene;
	readonly emphasis: Emphasis;
	readonly frame: ReadonlySet<Id>;
}

/**
 * What is wanted, when it is the picture's turn. Whoever points, picks or moves is answered at once;
 * another choice of actors comes a frame after the panels around it, for both in one are more than a
 * frame has time for.
 */
export function pictureNextFrame(wanted: { [K in keyof Shown]: () => Shown[K] }): Shown {
	const now = (): Shown => ({
		scene: wanted.scene(),
		emphasis: wanted.emphasis(),
		frame: wanted.frame()
	});
	let shown = $state.raw(untrack(now));
	// Three separate deriveds, so that a reader of one does not rerun when another changes.
	const scene = $derived(shown.scene);
	const emphasis = $derived(shown.emphasis);
	const frame = $derived(shown.frame);

	$effect(() => {
		const next = now();
		if (next.frame === untrack(() => frame)) {
			shown = next;
			return;
		}
		const turn = requestAnimationFrame(() => (shown = next));
		return () => cancelAnimationFrame(turn);
	});

	return {
		get scene() {
			return scene;
		},
		get emphasis() {
			return emphasis;
		},
		get frame() {
			return frame;
		}
	};
}
