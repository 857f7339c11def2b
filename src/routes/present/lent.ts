import type { Case } from '#lib/case/case.ts';
import { parseCaseText } from '#lib/case/parse.ts';
import { writeCase } from '#lib/case/write.ts';

const key = 'tautline:lent-case';
/** The part of an address that asks for the case that was lent; without it, the built-in one is meant. */
export const lentLink = 'case=lent';

/** What the explore page left behind, to come back to. */
let left: { source: Case | null; hash: string } | null = null;

/**
 * Lends a case that no address opens to the stage, for as long as the tab lasts; a window that the
 * stage opens has it too. Returns the address part that asks for it, empty where it could not be kept.
 */
export function lend(source: Case, hash: string): string {
	left = { source, hash };
	try {
		sessionStorage.setItem(key, writeCase(source));
		return lentLink;
	} catch {
		return '';
	}
}

/** Keeps where the explore page was, for who comes back; its case needs no address part. */
export function leave(hash: string): string {
	left = { source: null, hash };
	return '';
}

/** The case that was lent, or null when none was or it cannot be read any more. */
export function lentCase(): Case | null {
	try {
		const text = sessionStorage.getItem(key);
		return text === null ? null : parseCaseText(text);
	} catch {
		return null;
	}
}

/** Where the explore page was left. */
export const leftAt = (): string => left?.hash ?? '';

/** The case that the explore page had lent, once. */
export function takeBack(): Case | null {
	const source = left?.source ?? null;
	left = null;
	return source;
}
