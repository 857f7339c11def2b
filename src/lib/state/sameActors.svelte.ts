import { untrack } from 'svelte';
import type { Id } from '#lib/case/case.ts';

/** Actors as the same object for as long as they are the same actors, however often they are found anew. */
export function sameActors(current: () => ReadonlySet<Id>): () => ReadonlySet<Id> {
	const ids = $derived(JSON.stringify([...current()]));
	const known = $derived.by(() => {
		void ids;
		return untrack(current);
	});
	return () => known;
}
