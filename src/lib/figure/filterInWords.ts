import { facets, type Facet } from '#lib/case/facets.ts';
import { allSteps } from '#lib/case/story/openStory.ts';
import {
	attack,
	mutual,
	poles,
	type ActorKind,
	type Arena,
	type Basis,
	type StandingMark
} from '#lib/case/vocabulary.ts';
import { tieInWords } from '#lib/evidence/tieInWords.ts';
import { voicesInWords } from '#lib/evidence/voicesInWords.ts';
import { sayDate } from '#lib/words/date.ts';
import { words } from '#lib/words/words.ts';
import { figureWords } from '#lib/words/figure.ts';
import type { Looked } from '#lib/scene/looked.ts';

/** What limits a view. */
type Limited = Pick<Looked, 'case' | 'filter' | 'step' | 'focus'> &
	Partial<Pick<Looked, 'picks' | 'picksOnly'>>;

/** What limits a view, each limit in a few words. */
export function filterInWords(limited: Limited): string[] {
	const { case: source, step, focus } = limited;
	const title = allSteps(source).find(({ id }) => id === step)?.title;
	const around = source.actors.get(focus ?? '')?.shortName;
	return [
		...(title === undefined ? [] : [figureWords.onlyStep(title)]),
		...choicesInWords(limited),
		...(around === undefined ? [] : [figureWords.onlyAround(around)]),
		...picksInWords(limited)
	];
}

/** At most this many of the picks are named. */
const mostPicks = 3;

function picksInWords({ case: source, picks, picksOnly = false }: Limited): string[] {
	if (!picksOnly || !picks) return [];
	const names = [...picks.actors].flatMap((id) => source.actors.get(id)?.shortName ?? []);
	const all = [...names, ...[...picks.ties].map((id) => tieInWords(source, id))];
	return [figureWords.onlyPicks(all.slice(0, mostPicks), Math.max(all.length - mostPicks, 0))];
}

function choicesInWords({ case: source, filter }: Limited): string[] {
	const said: string[] = [];
	for (const { tension, pole } of filter.tensionFilters) {
		const found = source.tensions.get(tension);
		const at = found?.poles.find(({ id }) => id === pole && poles.includes(id));
		if (found) said.push(figureWords.tension(found.title, at?.label ?? null));
	}
	for (const facet of facets) {
		const { only, never } = filter.choices[facet];
		const names = (ids: ReadonlySet<string>) => namesOf(source, facet, ids);
		if (only.size > 0) said.push(figureWords.only(facet, names(only)));
		if (never.size > 0) said.push(figureWords.never(facet, names(never)));
	}
	const { from, to, match, undated } = filter.dates;
	if (from !== null || to !== null || match !== 'wentOn') {
		said.push(
			figureWords.dates(
				match,
				from === null ? null : sayDate(from),
				to === null ? null : sayDate(to)
			)
		);
	}
	if (!undated) said.push(figureWords.datedOnly);
	return said;
}

function namesOf(source: Looked['case'], facet: Facet, ids: ReadonlySet<string>): string[] {
	if (facet === 'asserter') return voicesInWords(source, ids);
	return [...ids].map((id) => nameOf(source, facet, id));
}

function nameOf(source: Looked['case'], facet: Exclude<Facet, 'asserter'>, id: string): string {
	const known = {
		family: () => ({ ...words.families, [attack]: words.attack, [mutual]: words.mutual })[id],
		standing: () => words.details[id as StandingMark],
		arena: () => words.arenas[id as Arena],
		basis: () => words.bases[id as Basis],
		kind: () => words.kinds[id as ActorKind],
		type: () => source.tieTypes.get(id)?.label,
		bloc: () => source.blocs.get(id)?.label
	};
	return known[facet]() ?? id;
}
