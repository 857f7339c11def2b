import type { Case, Id } from './case.ts';
import { fingerprint } from './lesson/order.ts';
import { escapeText, unescapeText } from './view/linkText.ts';

/**
 * A case other than the one that the site opens with, as an address names or holds it. `case=own.<id>` names an entry
 * of the library, in whatever state it is; `case=built-in.<id>` a further case of the site. The name of a case lets a
 * page say so when it does not have it, and tell it from another case and from another state of the same.
 */
export interface OwnCase {
	/** The part of the address: `case=lent.harbour.1k2j3`, or `case=zip.7VjbbuM2…` with all of the case in it. */
	readonly link: string;
	/** The id of the case; null in a link of an earlier version, which says only `case=lent`. */
	readonly id: Id | null;
	/** Differs between states of the case; null where the link does not say. */
	readonly mark: string | null;
	/** The text of the whole case, packed; null where the address only names the case. */
	readonly packed: string | null;
	/** What a case of the site tells otherwise, packed; null where the address does not hold that. */
	readonly retold: string | null;
	/** The id under which the library has the case; null where the address does not ask for an entry of it. */
	readonly kept: string | null;
	/** The id of a further case of the site; null where the address asks for a case of the reader’s own. */
	readonly builtIn: Id | null;
}

const prefix = 'case=lent';
const packedPrefix = 'case=zip.';
const retoldPrefix = 'case=told.';
const keptPrefix = 'case=own.';
const builtInPrefix = 'case=built-in.';
const unnamed = { id: null, mark: null, packed: null, retold: null, kept: null, builtIn: null };

/** The part of an address with the text of a case that was packed. */
export const toPackedLink = (packed: string): string => packedPrefix + packed;
/** The part of an address with the stories of a case of the site, packed. */
export const toRetoldLink = (packed: string): string => retoldPrefix + packed;
/** The part of an address that opens what the library of this device has under an id. */
export const toKeptLink = (id: string): string => keptPrefix + escapeText(id);

/** The part of an address that opens a further case of the site. */
export const toBuiltInLink = (id: Id): string => builtInPrefix + escapeText(id);
/** Whether a part of an address opens a further case of the site. */
export const isBuiltInLink = (link: string): boolean => link.startsWith(builtInPrefix);

/** Names a case, and its state by the text of its file. */
export function nameOwn({ about: { id } }: Case, text: string): OwnCase {
	const mark = fingerprint(text).toString(36);
	return { ...unnamed, link: `${prefix}.${escapeText(id)}.${mark}`, id, mark };
}

/** The case that an address asks for; null if it asks for none, and so means the one that the site opens with. */
export function ownCaseIn(hash: string): OwnCase | null {
	const parts = hash.split(/[#&]/);
	const after = (start: string) => {
		const link = parts.find((part) => part.startsWith(start));
		return link && { link, rest: link.slice(start.length) };
	};
	const [whole, kept] = [after(packedPrefix), after(keptPrefix)];
	const [told, builtIn] = [after(retoldPrefix), after(builtInPrefix)];
	if (whole) return { ...unnamed, link: whole.link, packed: whole.rest };
	if (told) return { ...unnamed, link: told.link, retold: told.rest };
	if (kept) return { ...unnamed, link: kept.link, kept: unescapeText(kept.rest) ?? '' };
	if (builtIn) {
		const id = unescapeText(builtIn.rest) ?? '';
		return { ...unnamed, link: builtIn.link, id, builtIn: id };
	}
	const link = parts.find((part) => part === prefix || part.startsWith(`${prefix}.`));
	if (link === undefined) return null;
	const [id, mark] = link.slice(prefix.length + 1).split('.');
	return { ...unnamed, link, id: id ? unescapeText(id) : null, mark: mark || null };
}
