import { untrack } from 'svelte';
import type { Case } from '#lib/case/case.ts';

/** All that a case says, but not its story, nor where its actors stand. */
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
 * The case as it was when one of its facts last changed: the same object as long as only story or places
 * change, so that what is worked out from facts alone is not worked out again.
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
