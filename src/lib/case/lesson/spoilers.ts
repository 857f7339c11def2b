import type { Actor, Case, Tie } from '#lib/case/case.ts';
import { isMutual, leads } from '#lib/case/mutual.ts';
import { tiesOf } from '#lib/case/neighbourhood.ts';

/** Words with fewer letters than this give nothing away. */
const minTellingLetters = 4;

/** Whether a text contains exactly these words, in capitals or not. */
export const includesText = (text: string, part: string): boolean =>
	text.toLowerCase().includes(part.toLowerCase());

/** Whether a text contains every longer word of a label, in any form: “kills” mentions “killed”. */
export function mentions(text: string, label: string): boolean {
	if (stems(label).length === 0) return includesText(text, label);
	return shareTold(text, label) === 1;
}

/** Whether a text contains two in three of the longer words of a label, in any form, or all of a short one. */
export function mentionsMost(text: string, label: string): boolean {
	return shareTold(text, label) >= 2 / 3;
}

/** Whether a text contains at least a third of the longer words of an answer, in any form. */
export function tellsMuchOf(text: string, answer: string): boolean {
	return shareTold(text, answer) >= 1 / 3;
}

/** The share of the longer words of a label that a text contains, in any form; 0 where the label has none. */
function shareTold(text: string, label: string): number {
	const wanted = stems(label);
	const words = wordsOf(text);
	const told = wanted.filter((stem) => words.some((word) => word.startsWith(stem)));
	return told.length / (wanted.length || 1);
}

/** Whether two texts may mean the same: they share a longer word, in any form. */
export function mayMeanTheSame(one: string, other: string): boolean {
	const [first, second] = [stems(one), stems(other)];
	return (
		foldPlain(one) === foldPlain(other) ||
		first.some((stem) => second.some((next) => stem.startsWith(next) || next.startsWith(stem)))
	);
}

/** Whether a text names an actor, in any of its spellings. */
export const isNamed = ({ name, shortName, aliases }: Actor, text: string): boolean =>
	[name, shortName, ...aliases].some((each) => includesText(text, each));

/** Whether a tie goes one way only. If it goes both ways, either answer is right. */
export function isOneWay(source: Case, tie: Tie): boolean {
	const [label, reverse] = labelsOf(source, tie);
	const back = tiesOf(source, tie.target).filter(
		(other) => other.id !== tie.id && leads(source, other, tie.target, tie.source)
	);
	const mutual = isMutual(source, tie) || foldPlain(label) === foldPlain(reverse);
	return (
		tie.source !== tie.target &&
		!mutual &&
		back.every((other) => {
			const [there, here] = labelsOf(source, other);
			return (
				other.type !== tie.type &&
				foldPlain(there) !== foldPlain(label) &&
				foldPlain(here) !== foldPlain(reverse)
			);
		})
	);
}

function labelsOf(source: Case, { type }: Tie): readonly [label: string, reverse: string] {
	const { label = '', reverse = '' } = source.tieTypes.get(type) ?? {};
	return [label, reverse];
}

/**
 * A text without capitals and marks, for comparison here. Search folds much more, but its code is loaded only
 * with the search.
 */
export const foldPlain = (text: string): string =>
	text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');

const wordsOf = (text: string): string[] => foldPlain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The longer words without their endings. */
const stems = (text: string): string[] =>
	wordsOf(text)
		.filter((word) => word.length >= minTellingLetters)
		.map((word) => word.slice(0, Math.max(minTellingLetters, word.length - 2)));
