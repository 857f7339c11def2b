import type { Case, Id } from '#lib/case/case.ts';
import { LinkParts, among } from '#lib/case/view/LinkParts.ts';
import { notFollowed } from '#lib/case/view/notFollowed.ts';
import { listPart, onePart } from '#lib/case/view/linkText.ts';
import { versions, type Version } from './blanks/blank.ts';

export const readers = ['class', 'teacher', 'worksheet', 'key', 'poster'] as const;
export type Reader = (typeof readers)[number];
export const papers = ['a4', 'letter', 'a3', 'tabloid'] as const;
export type Paper = (typeof papers)[number];
/** The papers of all sheets but the poster, which may have twice the size. */
export const usualPapers = ['a4', 'letter'] as const satisfies readonly Paper[];
export const eachs = ['1', '2', '4'] as const;
export type Each = (typeof eachs)[number];
export const rooms = ['lines', 'none'] as const;
export type Room = (typeof rooms)[number];
export const parts = ['with', 'without'] as const;
export type Part = (typeof parts)[number];

/** What is printed: for whom, on which paper, and what it holds. Each is meant for some readers only. */
export interface Choices {
	readonly reader: Reader;
	readonly paper: Paper;
	/** How many steps are on a page of the class. */
	readonly each: Each;
	/** Whether class and worksheet have ruled lines to write on. */
	readonly room: Room;
	/** What a worksheet is like. */
	readonly version: Version;
	readonly bank: Part;
	readonly evidence: Part;
	/** The ids of the steps, in the order of the story; empty for all of them. */
	readonly steps: readonly Id[];
}

/** The handout that is prerendered, for readers without scripts and until the script runs. */
export const standard: Choices = {
	reader: 'class',
	paper: 'a4',
	each: '1',
	room: 'lines',
	version: 'a',
	bank: 'with',
	evidence: 'without',
	steps: []
};

/** All values of the choices that have a few. */
const known = {
	reader: readers,
	paper: papers,
	each: eachs,
	room: rooms,
	version: versions,
	bank: parts,
	evidence: parts
} as const satisfies { [Key in Exclude<keyof Choices, 'steps'>]: readonly Choices[Key][] };

/** No address that this app writes is longer, in characters. */
const longest = 20_000;

/**
 * The choices in an address, after its `#`, and what it asks for that this handout does not have. Others follow
 * the other parts.
 */
export function readChoices(
	query: string,
	{ story }: Pick<Case, 'story'>,
	others: readonly string[] = []
): { readonly choices: Choices; readonly unknown: readonly string[] } {
	const link = new LinkParts(query.slice(0, longest));
	const one = <T extends string>(key: string, values: readonly T[], usual: T) =>
		(link.one(key, among(new Set(values))) as T | null) ?? usual;
	const named = new Set(link.several('steps', among(new Set(story.map(({ id }) => id)))));
	const choices: Choices = {
		reader: one('reader', known.reader, standard.reader),
		paper: one('paper', known.paper, standard.paper),
		each: one('each', known.each, standard.each),
		room: one('room', known.room, standard.room),
		version: one('version', known.version, standard.version),
		bank: one('bank', known.bank, standard.bank),
		evidence: one('evidence', known.evidence, standard.evidence),
		steps: stepsOf(story, named)
	};
	const made = fitting(choices);
	const unknown = notFollowed(query, [...others, ...allParts(made, story)]);
	return { choices: made, unknown };
}

/** The choices as part of an address, so that a link leads to exactly this handout; what is usual is left out. */
export function writeChoices(choices: Choices): string {
	const keys = Object.keys(known) as (keyof typeof known)[];
	const changed = keys.filter((key) => choices[key] !== standard[key]);
	return [
		...changed.flatMap((key) => onePart(key, choices[key])),
		...listPart('steps', new Set(choices.steps))
	].join('&');
}

/** All parts of an address that lead to these choices, also those for what is usual. */
function allParts(choices: Choices, story: Case['story']): string[] {
	const keys = Object.keys(known) as (keyof typeof known)[];
	const steps = choices.steps.length > 0 ? choices.steps : story.map(({ id }) => id);
	return [
		...keys.flatMap((key) => onePart(key, choices[key])),
		...listPart('steps', new Set(steps))
	];
}

/** The choices with a paper that their reader has: only a poster may be twice the size. */
export function fitting(choices: Choices): Choices {
	const { reader, paper } = choices;
	if (reader === 'poster') return choices;
	return { ...choices, paper: paper === 'a3' ? 'a4' : paper === 'tabloid' ? 'letter' : paper };
}

/** These steps in the order of the story; all of them and none of them are the same: empty. */
export function stepsOf(story: Case['story'], chosen: ReadonlySet<Id>): readonly Id[] {
	const ids = story.map(({ id }) => id).filter((id) => chosen.has(id));
	return ids.length === story.length ? [] : ids;
}
