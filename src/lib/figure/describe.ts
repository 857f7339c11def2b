import type { Case, Id } from '#lib/case/case.ts';
import { degreesOf } from '#lib/case/degrees.ts';
import { tieInWords } from '#lib/evidence/tieInWords.ts';
import { isShown, type Emphasis } from '#lib/scene/emphasis.ts';
import { sayDate } from '#lib/words/date.ts';
import { figureWords } from '#lib/words/figure.ts';
import type { Looked } from '#lib/scene/looked.ts';
import { filterInWords } from './filterInWords.ts';

/** With more ties than this, the description does not list them one by one. */
const maxListed = 12;

/**
 * What a picture shows, in words for readers who cannot see it: how much, through which filter, which actors
 * have most ties, and in a small picture every tie. Never where on the sheet something stands. If its lines
 * are numbered, it lists the ties of the key in `order`, because their sentences are in the picture, too.
 */
export function describe(looked: Looked, emphasis: Emphasis, order: readonly Id[] = []): string {
	const { case: source } = looked;
	const seen = (all: Emphasis['actors']) =>
		[...all].filter(([, prominence]) => isShown(prominence)).map(([id]) => id);
	const [actors, ties] = [seen(emphasis.actors), seen(emphasis.ties)];
	return [
		figureWords.describe(source.about.title, actors.length, ties.length),
		...filterInWords(looked).map((part) => `${capital(part)}.`),
		...mostTied(source, ties),
		...(order.length > 0 ? numbered(source, order) : listed(source, ties)),
		`${capital(figureWords.asOf(sayDate(source.about.asOf)))}.`
	].join(' ');
}

const listed = (source: Case, ties: readonly Id[]) =>
	ties.length <= maxListed ? ties.map((id) => `${tieInWords(source, id)}.`) : [];

const numbered = (source: Case, order: readonly Id[]) => [
	figureWords.key.described,
	...order.map((id, i) => `${figureWords.key.numbered(i + 1, tieInWords(source, id))}.`)
];

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function mostTied(source: Case, ids: readonly Id[]): string[] {
	const degrees = degreesOf(ids.flatMap((id) => source.ties.get(id) ?? []));
	const first = [...degrees].sort(([, a], [, b]) => b - a).slice(0, 3);
	if (first.length === 0) return [];
	return [figureWords.mostTied(first.map(([id, n]) => [nameOf(source, id), n]))];
}

const nameOf = (source: Case, id: Id) => source.actors.get(id)?.shortName ?? '';
