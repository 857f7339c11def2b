import type { Case } from '#lib/case/case.ts';
import { isEdtf } from '#lib/case/dates.ts';
import { facets, type Facet } from '#lib/case/facets.ts';
import {
	anyDate,
	dateMatches,
	noFilter,
	runsForwards,
	type DateRange,
	type Filter
} from '#lib/case/filter.ts';
import { filterOn, openingTensions, type TensionFilter } from '#lib/case/tensionFilter.ts';
import { valuesOf } from '#lib/case/values.ts';
import { poles } from '#lib/case/vocabulary.ts';
import { among, type LinkParts } from './LinkParts.ts';
import { escapeText, listPart, onePart, unescapeText } from './linkText.ts';
import type { ViewAttribute } from './attribute.ts';

/** The filter: tensions, choices in the legend, dates. */
export const filter: ViewAttribute<Filter> = { read: readFilter, write: filterParts };

/** The parts of a link for a filter; none for the filter with which the case opens. */
function filterParts(
	{ tensionFilters, choices, dates, keepIsolated }: Filter,
	source: Case
): string[] {
	const through = tensionsText(tensionFilters);
	return [
		...(through === tensionsText(openingTensions(source)) ? [] : [`tension=${through}`]),
		...facets.flatMap((facet) => [
			...listPart(facet, choices[facet].only),
			...listPart(`hide.${facet}`, choices[facet].never)
		]),
		...onePart('from', dates.from),
		...onePart('to', dates.to),
		...onePart('when', dates.match === 'wentOn' ? null : dates.match),
		...(dates.undated ? [] : ['dated']),
		...(keepIsolated ? ['lonely'] : [])
	];
}

/** The filter that these parts describe, as far as the case has what they name. */
function readFilter(parts: LinkParts, source: Case): Filter {
	const values = valuesOf(source);
	const choiceOf = (facet: Facet) => ({
		only: new Set(parts.several(facet, among(values[facet]))),
		never: new Set(parts.several(`hide.${facet}`, among(values[facet])))
	});
	return {
		tensionFilters: readTensions(parts, source),
		choices: {
			...noFilter.choices,
			...Object.fromEntries(facets.map((facet) => [facet, choiceOf(facet)]))
		},
		dates: readDates(parts),
		keepIsolated: parts.flag('lonely')
	};
}

const tensionsText = (tensionFilters: readonly TensionFilter[]) =>
	tensionFilters.map(({ tension, pole }) => escapeText(tension) + (pole ? `.${pole}` : '')).join();

/** An empty part means no tension; without the part, the case opens as usual. */
function readTensions(parts: LinkParts, source: Case): readonly TensionFilter[] {
	const tensionOf = among(source.tensions);
	const tensionFilters = parts.several('tension', (escaped) => {
		const [, name = '', mark] = /^([^.]*)(?:\.(.*))?$/s.exec(escaped) ?? [];
		const tension = tensionOf(name);
		const pole = poles.find((each) => each === mark) ?? null;
		return tension === null || (mark !== undefined && pole === null) ? null : { tension, pole };
	});
	const once = tensionFilters?.filter(
		(tensionFilter) => filterOn(tensionFilters, tensionFilter.tension) === tensionFilter
	);
	return once ?? openingTensions(source);
}

/** A range that runs backwards is open at its end. */
function readDates(parts: LinkParts): DateRange {
	const from = parts.one('from', readDate);
	const match = parts.one('when', (name) => dateMatches.find((each) => each === name) ?? null);
	const to = parts.one('to', (text) => {
		const date = readDate(text);
		return date !== null && runsForwards({ from, to: date }) ? date : null;
	});
	return { from, to, match: match ?? anyDate.match, undated: !parts.flag('dated') };
}

function readDate(escaped: string): string | null {
	const date = unescapeText(escaped);
	return date !== null && isEdtf(date) ? date : null;
}
