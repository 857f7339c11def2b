import type { Case, Step } from '#lib/case/case.ts';
import { parseCaseText } from '#lib/case/parse.ts';
import { writeCase } from '#lib/case/write.ts';
import { noPicks } from '#lib/scene/picks.ts';
import { toStepLink } from '#lib/stage/stepLink.ts';
import type { CaseDocument } from '#lib/state/CaseDocument.svelte.ts';
import { Stored } from '#lib/state/Stored.ts';
import type { View } from '#lib/state/View.svelte.ts';
import { toQuery, type LinkedView } from '#lib/state/viewLink.ts';

const stored = new Stored('tautline:lent-case', 'tab');
/** The part of an address that asks for the case passed on; without it, the built-in case is meant. */
export const handoffLink = 'case=lent';

/** What the reader left on the explore page: their work with its history, and their view. */
export interface Left {
	readonly document: CaseDocument;
	readonly look: LinkedView;
	readonly hash: string;
}

let left: Left | null = null;

/**
 * Keeps the work of the explore page for when the reader comes back, and passes a case that no address can
 * open on to another page. Returns the part of an address that asks for it; empty if the built-in case is
 * unchanged.
 */
export function handOver({ document, linked: look }: View, hash: string): string {
	left = { document, look, hash };
	if (document.linkable && document.untouched) return '';
	// If it cannot be stored, it is still in memory; the stored one of an earlier visit is a different case.
	if (!stored.write(writeCase(document.current))) stored.clear();
	return handoffLink;
}

/** The case that was passed on, also after a reload; null if there is none that can be read. */
export function handedOver(): Case | null {
	if (left) return left.document.current;
	try {
		const text = stored.read();
		return text === null ? null : parseCaseText(text);
	} catch {
		return null;
	}
}

/** The address part at which the reader left the explore page. */
export const returnHash = (): string => left?.hash ?? '';

/**
 * Lets the explore page show a step when the reader comes back to it. Returns the address part that leads
 * there.
 */
export function comeBackTo(step: Step): string {
	if (!left) return handedOver() ? '' : toStepLink(step);
	const { document } = left;
	const look = { ...left.look, step: step.id, focus: null, picks: noPicks };
	const hash = document.linkable ? toQuery(look, document.current) : '';
	left = { document, look, hash };
	return hash;
}

/** What the reader left on the explore page; returned only once. */
export function resume(): Left | null {
	const back = left;
	left = null;
	return back;
}
