import type { Case, Id } from './case.ts';
import { fingerprint } from './lesson/order.ts';
import { escapeText, unescapeText } from './view/linkText.ts';

/**
 * A case of the reader’s own as an address names it. No address can open such a case; the name lets a page say
 * so when it does not have it, and tell it from another case and from another state of the same.
 */
export interface OwnCase {
	/** The part of the address: `case=lent.harbour.1k2j3`. */
	readonly link: string;
	/** The id of the case; null in a link of an earlier version, which says only `case=lent`. */
	readonly id: Id | null;
	/** Differs between states of the case; null where the link does not say. */
	readonly mark: string | null;
}

const prefix = 'case=lent';

/** Names a case, and its state by the text of its file. */
export function nameOwn({ about: { id } }: Case, text: string): OwnCase {
	const mark = fingerprint(text).toString(36);
	return { link: `${prefix}.${escapeText(id)}.${mark}`, id, mark };
}

/** The case of one’s own that an address asks for; null if it asks for none. */
export function ownCaseIn(hash: string): OwnCase | null {
	const link = hash.split(/[#&]/).find((part) => part === prefix || part.startsWith(`${prefix}.`));
	if (link === undefined) return null;
	const [id, mark] = link.slice(prefix.length + 1).split('.');
	return { link, id: id ? unescapeText(id) : null, mark: mark || null };
}
