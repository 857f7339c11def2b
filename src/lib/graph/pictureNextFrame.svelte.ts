import { untrack } from 'svelte';
import type { Id } from '#lib/case/case.ts';
import type { Emphasis } from '#lib/scene/emphasis.ts';
import type { Scene } from '#lib/scene/scene.ts';

/** What a live graph shows; the three always belong to the same state. */
interface Shown {
	readonly scene: Scene;
	readonly emphasis: Emphasis;
	readonly frame: ReadonlySet<Id>;
}

/**
 * What the picture should show now. Pointing, picking and moving take effect at once. A change in which
 * actors are shown takes effect a frame after the panels, because one frame has no time for both. While the
 * picture is `away`, nothing takes effect until it is back.
 */
export function pictureNextFrame(
	wanted: { [K in keyof Shown]: () => Shown[K] } & { away: () => boolean }
): Shown {
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
		if (wanted.away()) return;
		const next = now();
		if (next.frame === untrack(() => frame)) return void (shown = next);
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
