import type { Case, TieType } from './case.ts';
import { isAttack, marksOf } from './evidence.ts';

/** The words that a case uses, so that a legend lists only those. */
export function vocabularyOf(source: Case) {
	const ties = [...source.ties.values()];
	const claims = ties.flatMap((tie) => tie.claims);
	const used = new Set(ties.map(({ type }) => type));
	const types: TieType[] = [...source.tieTypes.values()].filter(({ id }) => used.has(id));
	return {
		types,
		families: new Set(types.map(({ family }) => family)),
		attacks: ties.some((tie) => isAttack(source, tie)),
		mutual: types.some(({ mutual }) => mutual),
		standings: new Set(ties.flatMap(marksOf)),
		arenas: new Set(claims.map(({ arena }) => arena)),
		bases: new Set(claims.map(({ basis }) => basis)),
		kinds: new Set([...source.actors.values()].map(({ kind }) => kind))
	};
}
