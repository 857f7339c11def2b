import type { Id } from '#lib/case/case.ts';

/** How many steps share a page in quarters. */
const onPage = 4;

/** What would fill at most the upper half of the last page of quarters, so that each gets a half that stands. */
export function onHalves<T>(steps: readonly T[]): readonly T[] {
	const last = steps.length % onPage;
	return last <= onPage / 2 ? steps.slice(steps.length - last) : [];
}

/** The key of the placement of a step on half a page. */
export const onHalf = (id: Id): Id => `${id} half`;
