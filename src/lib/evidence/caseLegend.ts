import type { Case } from '#lib/case/case.ts';
import type { vocabularyOf } from '#lib/case/vocabularyOf.ts';
import { legend, type Explained, type SignGroup } from './legend.ts';

/** The legend of everything that a case has, shown or not, in colours that follow the theme of the page. */
export function caseLegend(
	source: Case,
	has: ReturnType<typeof vocabularyOf>,
	byPole: boolean,
	marks: Explained['marks']
): SignGroup[] {
	const blocs = new Set(source.blocs.keys());
	return legend(source, { ...has, blocs, poles: new Map(), marks }, { theme: 'either', byPole });
}
