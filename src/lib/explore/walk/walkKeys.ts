import { exploreKeys, nameOnPage, type PictureAct } from '#lib/ui/exploreKeys.ts';
import { keyNames, letterOf, type Press } from '#lib/ui/keyNames.ts';
import { entryOf } from '#lib/ui/shortcuts.ts';

/** A key of the walk, by the name that the page has for it, and what it types. */
export interface WalkKey {
	readonly name: string;
	/** What it adds to the beginning of a name, in the script of the keyboard; null if it types no letter. */
	readonly letter: string | null;
}

/** What the walk sees of a pressed key. */
export function walkKeyOf(press: Press): WalkKey {
	const [first = press.key] = keyNames(press);
	return { name: nameOnPage(press) ?? first, letter: letterOf(press) };
}

/** The act that a key of the picture stands for, by its name. */
export const actOf = (name: string): PictureAct | null =>
	entryOf(exploreKeys.picture, name)?.act ?? null;

/** What a letter of the page makes; in the picture, it may also begin a name. */
export type MakingAct = 'newActor' | 'newTie';

/** What a key makes, by its name; null if nothing. */
export function makingActOf(name: string): MakingAct | null {
	const act = entryOf(exploreKeys.page, name)?.act;
	return act === 'newActor' || act === 'newTie' ? act : null;
}

/** The key with left and right swapped, for text that runs from right to left. */
export function mirrored(key: string): string {
	return { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }[key] ?? key;
}
