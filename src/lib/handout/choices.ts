import { LinkParts, among } from '#lib/case/view/LinkParts.ts';
import { onePart } from '#lib/case/view/linkText.ts';

export const readers = ['class', 'teacher', 'worksheet', 'key'] as const;
export type Reader = (typeof readers)[number];
export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];
export const rooms = ['lines', 'none'] as const;
export type Room = (typeof rooms)[number];

/** The settings of a handout: for whom, on which paper, and whether with ruled lines for notes. */
export interface Choices {
	readonly reader: Reader;
	readonly paper: Paper;
	readonly room: Room;
}

/** The handout that is prerendered, for readers without scripts and until the script runs. */
export const standard: Choices = { reader: 'class', paper: 'a4', room: 'lines' };

/** The settings named in an address, after its `#`; missing and unknown ones are taken from `otherwise`. */
export function readChoices(query: string, otherwise: Choices = standard): Choices {
	const parts = new LinkParts(query);
	const one = <T extends string>(key: keyof Choices, known: readonly T[]) =>
		parts.one(key, among(new Set(known))) as T | null;
	return {
		reader: one('reader', readers) ?? otherwise.reader,
		paper: one('paper', papers) ?? otherwise.paper,
		room: one('room', rooms) ?? otherwise.room
	};
}

/** The settings as part of an address, so that a link leads to exactly this handout. */
export const writeChoices = ({ reader, paper, room }: Choices): string =>
	[...onePart('reader', reader), ...onePart('paper', paper), ...onePart('room', room)].join('&');
