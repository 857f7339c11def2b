import type { Case, Tension } from '../case.ts';
import { filterOf } from '../steps.ts';

/**
 * The tension that the open story is about: the one the case opens on if a step shows it, or the one that most
 * steps show. Where none shows any, the first story of a case is about what the case opens on, as is a case
 * without a story; another story is about none.
 */
export function keyTension(source: Case): Tension | null {
	const { tensions, about, story, openStory, stories } = source;
	const opening = tensions.get(about.opensOn ?? '') ?? [...tensions.values()][0] ?? null;
	const counts = new Map<Tension, number>();
	for (const step of story) {
		const tension = tensions.get(filterOf(source, step).tensionFilters[0]?.tension ?? '');
		if (tension) counts.set(tension, (counts.get(tension) ?? 0) + 1);
	}
	if (counts.size === 0) return openStory && openStory !== stories[0] ? null : opening;
	if (opening && counts.has(opening)) return opening;
	const [most] = [...counts].sort(([, one], [, other]) => other - one);
	return most?.[0] ?? null;
}
