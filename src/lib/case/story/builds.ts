import type { Case, Id, Step, Tie } from '../case.ts';
import { isPrivate } from '../evidence.ts';
import type { Shown } from '../filter.ts';
import { foldedWords } from '../fold.ts';
import { shownAt } from '../steps.ts';
import { worthAt, type Weights } from '../worth.ts';

/** So many ties at most come into a picture at once, unless a step says otherwise. */
export const tiesAtOnce = 10;
/** More ties than this are too many for one step, also when they come in parts. */
const tiesInStep = 20;
/** How much each feature puts a tie before others. */
const weights: Weights = { framedEnd: 2, contested: 0.5, asserter: 0.25, named: 0.5 };
/** A tie that a class is asked about is among the key ties. */
const askedWorth = 6;

/**
 * The ties of a step in the parts in which they come into the picture, each with at least one tie; a step
 * without ties has one empty part. Every tie that the step shows is in one part. Unless the step says
 * otherwise, what a class is asked about comes later than the first part, so that it is asked before it is shown.
 */
export function partsOf(source: Case, step: Step): readonly (readonly Id[])[] {
	const ids = [...shownAt(source, step).ties.keys()];
	const parts = build(source, step, ids).filter((part) => part.length > 0);
	return parts.length > 0 ? parts : [[]];
}

/** What helps a class with ties that come in these parts: two steps, parts, or nothing if it can follow them. */
export function reliefFor(parts: readonly (readonly Id[])[]): 'steps' | 'parts' | null {
	if (parts.flat().length > tiesInStep) return 'steps';
	return parts.some(({ length }) => length > tiesAtOnce) ? 'parts' : null;
}

/**
 * The ties that a step is about: its own parts but the last, which rounds it off, or what its caption and its
 * predictions are about. Empty if nothing tells.
 */
export function keyTiesOf(source: Case, step: Step): ReadonlySet<Id> {
	if (Array.isArray(step.build)) {
		const parts = partsOf(source, step);
		return new Set(parts.slice(0, Math.max(1, parts.length - 1)).flat());
	}
	return new Set(toldFirst(source, step, [...shownAt(source, step).ties.keys()]));
}

/** Whether some ties of a step are drawn heavier than others; `shown`, if only some have come into the picture. */
export function isWeighed(source: Case, step: Step, shown: Shown | null = null): boolean {
	// Built by arena, what is private stands out, which has a sign of its own.
	if (step.build === 'arenas') return false;
	const key = keyTiesOf(source, step);
	const ids = [...(shown ?? shownAt(source, step)).ties.keys()];
	return ids.some((id) => key.has(id)) && ids.some((id) => !key.has(id));
}

function build(source: Case, step: Step, ids: readonly Id[]): (readonly Id[])[] {
	if (step.build === 'whole') return [ids];
	if (step.build === 'arenas') return byArena(source, ids);
	if (step.build) return asGrouped(step.build, ids);
	const asked = new Set(step.predictions.map(({ tie }) => tie));
	const free = ids.filter((id) => !asked.has(id));
	const told = toldFirst(source, step, ids).filter((id) => !asked.has(id));
	const many = ids.length > tiesAtOnce;
	const first = many && told.length > 0 ? told : free.slice(0, tiesAtOnce);
	const later = ids.filter((id) => !first.includes(id));
	return [first, ...inEvenParts(later)];
}

/** What is public, and then what is private. */
function byArena(source: Case, ids: readonly Id[]) {
	const hidden = new Set(ids.filter((id) => isPrivate(source.ties.get(id) ?? { claims: [] })));
	return [ids.filter((id) => !hidden.has(id)), [...hidden]];
}

/** The groups as they are given; ties that are in none come last. */
function asGrouped(groups: readonly (readonly Id[])[], ids: readonly Id[]) {
	const left = new Set(ids);
	const parts = groups.map((group) => group.filter((id) => left.delete(id)));
	return [...parts, [...left]];
}

function inEvenParts(ids: readonly Id[]) {
	const count = Math.ceil(ids.length / tiesAtOnce);
	const length = Math.ceil(ids.length / count);
	return Array.from({ length: count }, (_, i) => ids.slice(i * length, (i + 1) * length));
}

/** The ties between those whom the caption speaks of or the step is framed on, best attested first. */
function toldFirst(source: Case, step: Step, ids: readonly Id[]): readonly Id[] {
	const about = new Set([...step.frame, ...namedIn(source, step.caption)]);
	const asked = new Set(step.predictions.map(({ tie }) => tie));
	const ties = ids.flatMap((id) => source.ties.get(id) ?? []);
	const worthOf = worthAt(source, step, weights);
	const worth = (tie: Tie) => worthOf(tie) + (asked.has(tie.id) ? askedWorth : 0);
	const told = ties.filter(
		(tie) => asked.has(tie.id) || (about.has(tie.source) && about.has(tie.target))
	);
	const best = told.sort((one, other) => worth(other) - worth(one)).slice(0, tiesAtOnce);
	const chosen = new Set(best.map(({ id }) => id));
	return ids.filter((id) => chosen.has(id));
}

/** The actors that a text names. */
function namedIn({ actors }: Case, text: string): Id[] {
	const words = foldedWords(text).map((word) => word.text);
	const has = (name: string) => {
		const parts = foldedWords(name).map((word) => word.text);
		return (
			parts.length > 0 &&
			words.some((_, at) => parts.every((part, i) => isWord(words[at + i] ?? '', part)))
		);
	};
	return [...actors.values()]
		.filter(({ name, shortName, aliases }) => [name, shortName, ...aliases].some(has))
		.map(({ id }) => id);
}

/** Whether a word is this one, also with a genitive. */
const isWord = (word: string, wanted: string) => word === wanted || word === `${wanted}s`;
