import type { Case, Source, Step } from '#lib/case/case.ts';
import { isolated, joined } from '#lib/case/direction.ts';
import { titleOf } from '#lib/case/story/titles.ts';
import type { Caption } from '#lib/formats/figure/caption.ts';
import { isShown, type Emphasis } from '#lib/scene/emphasis.ts';
import type { Theme } from '#lib/scene/palette.ts';
import { sayDate } from '#lib/words/date.ts';
import { words } from '#lib/words/words.ts';
import { figureWords } from '#lib/words/figure.ts';
import type { Choices } from './choices.ts';
import type { Looked } from '#lib/scene/looked.ts';
import { filterInWords } from './filterInWords.ts';
import { legendOf } from '#lib/evidence/legendOf.ts';

/** The caption around the picture of a view, with the parts that were chosen. */
export function captionOf(
	looked: Looked,
	emphasis: Emphasis,
	theme: Theme,
	{ parts, headline, credit }: Pick<Choices, 'parts' | 'headline' | 'credit'>
): Caption {
	const { about, openStory } = looked.case;
	const step = stepOf(looked);
	const title = titleIn(looked);
	// Under a headline of one's own, the case still says what it is.
	const under = [headline && title, subtitleOf(looked, step)].filter(Boolean).join(' · ');
	return {
		title: headline || (parts.title ? title : ''),
		subtitle: parts.title ? under : '',
		legend: parts.legend ? legendOf(looked, emphasis, theme) : [],
		notes: [
			...(parts.source ? sourcesOf(looked) : []),
			credit,
			[
				...(parts.filter ? [showing(looked, emphasis), ...filterInWords(looked)] : []),
				...(parts.date ? [figureWords.asOf(sayDate(about.asOf))] : []),
				...(parts.source && step && openStory?.author
					? [figureWords.storyBy(openStory.author)]
					: []),
				...(parts.source ? [isolated(about.licence), figureWords.madeWith].filter(Boolean) : [])
			].join(' · ')
		].filter((note) => note !== '')
	};
}

/** The title of what is shown: that of the step, or of the case. */
export const titleIn = (looked: Pick<Looked, 'case' | 'step'>): string =>
	stepOf(looked)?.title ?? looked.case.about.title;

/** The step of the open story that is shown. */
export const stepOf = ({ case: { openStory }, step }: Pick<Looked, 'case' | 'step'>): Step | null =>
	openStory?.steps.find(({ id }) => id === step) ?? null;

/**
 * For a step, what its story is called; otherwise the titles of the tensions looked through, or without any,
 * the subtitle of the case.
 */
function subtitleOf({ case: source, filter }: Looked, step: Step | null): string {
	if (step)
		return joined([titleOf(source), source.openStory?.subtitle ?? ''].filter(Boolean), ' · ');
	const titles = filter.tensionFilters.flatMap(
		({ tension }) => source.tensions.get(tension)?.title ?? []
	);
	return titles.length > 0 ? joined(titles, ' · ') : (source.about.subtitle ?? '');
}

/** The sources of the ties, numbered; those of background only if it is shown. */
function sourcesOf({ case: source }: Looked): string[] {
	return sourcesIn(source).map((text, i) => figureWords.source(i + 1, text));
}

/** Each source that a claim of the case rests on, one per line. */
export function sourcesIn(source: Case): string[] {
	return citedIn(source).map(({ title, publisher, published }) =>
		joined([title, publisher ?? '', published ? sayDate(published) : ''].filter(Boolean), ', ')
	);
}

/** The sources that claims of the case rest on, in the order of their numbers. */
export function citedIn(source: Case): Source[] {
	const cited = new Set(
		[...source.ties.values()].flatMap(({ claims }) => claims.map((c) => c.source))
	);
	return [...source.sources.values()].filter(({ id }) => cited.has(id));
}

function showing({ case: source }: Looked, { actors, ties }: Emphasis): string {
	const count = (all: Emphasis['actors']) => [...all.values()].filter(isShown).length;
	return words.status.showing(count(actors), source.actors.size, count(ties), source.ties.size);
}
