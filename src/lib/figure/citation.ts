import type { Case } from '#lib/case/case.ts';
import { sayDate } from '#lib/words/date.ts';
import { figureWords } from '#lib/words/figure.ts';
import { sourcesIn } from './captionOf.ts';
import { dayOf } from '#lib/files/fileName.ts';

/**
 * How to cite a view of a case: a line with its title, date, sources, rights and, if it has one, its link.
 */
export function citation(source: Case, link: string | null, retrieved: Date): string {
	const { title, asOf, licence } = source.about;
	return figureWords.citation({
		title,
		licence,
		link,
		asOf: sayDate(asOf),
		sources: sourcesIn(source),
		retrieved: sayDate(dayOf(retrieved))
	});
}
