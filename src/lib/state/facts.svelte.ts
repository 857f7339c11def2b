import { untrack } from 'svelte';
import type { Case } from '#lib/case/case.ts';

/** Everything in a case except its story and the places of its actors. */
const facts = [
	'about',
	'sources',
	'asserters',
	'blocs',
	'tieTypes',
	'tensions',
	'actors',
	'ties',
	'events'
] as const satisfies readonly (keyof Case)[];

/**
 * The case as it was when one of its facts last changed. It stays the same object while only the story or
 * places change, so that what is computed from facts alone is not computed again.
 */
export function factsOf(current: () => Case): () => Case {
	const parts = facts.map((fact) => {
		const part = $derived(current()[fact]);
		return () => part;
	});
	const known = $derived.by(() => {
		for (const part of parts) part();
		return untrack(current);
	});
	return () => known;
}
