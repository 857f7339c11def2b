import type { Case } from '#lib/case/case.ts';
import { tiesIn, type Shown } from '#lib/case/filter.ts';

/**
 * What is shown of a case, as far as it takes room in a picture: who is there by which name, and which ties run
 * between whom in which words. It is the same text as long as none of this changes, whatever else does.
 */
export function contentsOf(source: Case, shown: Shown): string {
	const names = [...shown.actors].map((id) => [id, source.actors.get(id)?.shortName]);
	const lines = tiesIn(source, shown).map(({ id, source: from, target, type }) => [
		id,
		from,
		target,
		source.tieTypes.get(type)?.label
	]);
	return JSON.stringify([names, lines]);
}
