import type { Case } from '#lib/case/case.ts';
import { parseCaseText } from '#lib/case/parse.ts';
import { writeCase } from '#lib/case/write.ts';
import type { CaseDocument } from '#lib/state/CaseDocument.svelte.ts';
import { Stored } from '#lib/state/Stored.ts';
import type { View } from '#lib/state/View.svelte.ts';
import type { LinkedView } from '#lib/state/viewLink.ts';

const stored = new Stored('tautline:lent-case', 'tab');
/** The part of an address that asks for the case that was lent; without it, the built-in one is meant. */
export const handoffLink = 'case=lent';

/** What the explore page left behind: its work with all that can be taken back, and how it was looked at. */
export interface Left {
	readonly document: CaseDocument;
	readonly look: LinkedView;
	readonly hash: string;
}

let left: Left | null = null;

/**
 * Keeps the work of the explore page for who comes back, and lends a case that no address opens to
 * another page. Returns the address part that asks for it; empty where the built-in case is as it was.
 */
export function handOver({ document, linked: look }: View, hash: string): string {
	left = { document, look, hash };
	if (document.linkable && document.untouched) return '';
	// Where it cannot be kept, this page still has it in mind; what an earlier visit kept is another case.
	if (!stored.write(writeCase(document.current))) stored.clear();
	return handoffLink;
}

/** The case that was lent, also to a page loaded anew; null when there is none that can be read. */
export function handedOver(): Case | null {
	if (left) return left.document.current;
	try {
		const text = stored.read();
		return text === null ? null : parseCaseText(text);
	} catch {
		return null;
	}
}

/** Where the explore page was left. */
export const returnHash = (): string => left?.hash ?? '';

/** What the explore page had left behind, once. */
export function resume(): Left | null {
	const back = left;
	left = null;
	return back;
}
