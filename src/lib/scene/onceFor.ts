import type { Case } from '#lib/case/case.ts';

/** What follows from all ties of a case; found once, because a picture of it is made for each step. */
export function onceFor<T>(find: (ties: Case['ties']) => T): (ties: Case['ties']) => T {
	const known = new WeakMap<Case['ties'], T>();
	return (ties) => {
		const found = known.get(ties) ?? find(ties);
		known.set(ties, found);
		return found;
	};
}
