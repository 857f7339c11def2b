import type { Case, Id } from '../case.ts';
import { escapeText, unescapeText } from '../view/linkText.ts';

/** What a teacher chooses of a lesson. */
export interface LessonChoice {
	/** The steps, in the order of the story; null for all of them. */
	readonly steps: readonly Id[] | null;
	/** How many questions are asked at most. */
	readonly questions: number;
}

/** Numbers of questions that a lesson may have; the usual one fills a quarter of an hour. */
export const fewestQuestions = 1;
export const usualQuestions = 10;
export const mostQuestions = 60;

/** All steps and the usual number of questions. */
export const usualChoice: LessonChoice = { steps: null, questions: usualQuestions };

/** How many unknown steps are reported, and how much of each, because a link may contain anything. */
const maxUnknown = 5;
const maxUnknownLength = 60;
/** No link that this app writes is longer, in characters. */
const maxLength = 20_000;

/** The part of an address, after the `#`, that holds a choice; never empty, so that it can be told from no choice. */
export function toLessonLink({ steps, questions }: LessonChoice): string {
	return [
		...(steps ? [`steps=${steps.map(escapeText).join()}`] : []),
		`questions=${questions}`
	].join('&');
}

/** Whether an address makes a choice: then it was given to a class. */
export const hasChoice = (hash: string): boolean => /(^#?|&)(steps|questions)=/.test(hash);

/**
 * The choice that an address makes, and the steps that it names but the story lacks. What the address does not
 * say, or not in an intelligible way, is as usual.
 */
export function fromLessonLink(
	hash: string,
	{ story }: Pick<Case, 'story'>
): { readonly choice: LessonChoice; readonly unknown: readonly string[] } {
	const parts = hash.slice(0, maxLength).replace(/^#/, '').split('&');
	const named = new Set((valueOf(parts, 'steps') ?? '').split(',').filter(Boolean).map(read));
	const known = story.map(({ id }) => id).filter((id) => named.has(id));
	const unknown = [...named].filter((id) => !known.includes(id));
	return {
		choice: {
			steps: known.length === 0 || known.length === story.length ? null : known,
			questions: numberIn(valueOf(parts, 'questions'))
		},
		unknown: unknown.slice(0, maxUnknown).map((id) => id.slice(0, maxUnknownLength))
	};
}

/** A number of questions that is allowed. */
export const allowedQuestions = (n: number): number =>
	Math.min(mostQuestions, Math.max(fewestQuestions, Math.round(n) || usualQuestions));

const valueOf = (parts: readonly string[], key: string): string | null =>
	parts.find((part) => part.startsWith(`${key}=`))?.slice(key.length + 1) ?? null;

/** What cannot be unescaped names no step; it is reported as it stands. */
const read = (piece: string): string => unescapeText(piece) ?? piece;

const numberIn = (text: string | null): number =>
	text !== null && /^\d{1,4}$/.test(text) ? allowedQuestions(Number(text)) : usualQuestions;
