import type { Case, Step } from '#lib/case/case.ts';
import { nameOwn, ownCaseIn, type OwnCase } from '#lib/case/ownCase.ts';
import { writeCase } from '#lib/case/write.ts';
import { noPicks } from '#lib/scene/picks.ts';
import { toStepLink } from '#lib/stage/stepLink.ts';
import type { CaseDocument } from '#lib/state/CaseDocument.svelte.ts';
import type { View } from '#lib/state/View.svelte.ts';
import { toQuery, type LinkedView } from '#lib/state/viewLink.ts';

/** What the reader left on the explore page: their work with its history, and their view. */
export interface Left {
	readonly document: CaseDocument;
	readonly look: LinkedView;
	readonly hash: string;
	/** Whether their story lay open beside the picture. */
	readonly storyOpen: boolean;
}

let left: Left | null = null;
/** The cases that this page has passed on, by the links that ask for them. */
const passed = new Map<string, Case>();

/**
 * Keeps the work of the explore page for when the reader comes back, and passes a case that no address can
 * open on to another page. Returns the part of an address that asks for it; empty if the case that the site opens
 * with is unchanged.
 */
export function handOver(view: View, hash: string, storyOpen: boolean): string {
	leave(view, hash, storyOpen);
	const { document } = view;
	return (document.untouched ? document.siteLink : null) ?? passOn(document.current);
}

/** Keeps the work of the explore page for when the reader comes back. */
export function leave({ document, linked: look }: View, hash: string, storyOpen: boolean) {
	left = { document, look, hash, storyOpen };
}

/** Passes a case on to the other pages of this device. Returns the part of an address that asks for it. */
export function passOn(source: Case): string {
	const text = writeCase(source);
	const { link, id } = nameOwn(source, text);
	passed.set(link, source);
	// If it cannot be stored, it is still in memory, and a page that does not find it says so.
	void import('#lib/files/lentStore.ts')
		.then(({ lend }) => lend({ key: link, of: id ?? '', saved: Date.now(), text }))
		.catch(() => {});
	return link;
}

/** The case that this page has passed on itself, if it is the one that is asked for. */
export const handedOver = ({ link }: OwnCase): Case | null => passed.get(link) ?? null;

/** The address part at which the reader left the explore page; after a reload, that of the case shown here. */
export const returnHash = (caseLink: string): string =>
	left?.hash ?? ownCaseIn(caseLink)?.link ?? '';

/**
 * Lets the explore page show a step when the reader comes back to it from a page with this case. Returns the
 * address part that leads there.
 */
export function comeBackTo(step: Step, caseLink: string): string {
	if (!left) return [ownCaseIn(caseLink)?.link, toStepLink(step)].filter(Boolean).join('&');
	const { document, storyOpen } = left;
	const look = { ...left.look, step: step.id, focus: null, picks: noPicks };
	const hash = document.linkable ? toQuery(look, document.current) : '';
	left = { document, look, hash, storyOpen };
	return hash;
}

/** What the reader left on the explore page; returned only once. */
export function resume(): Left | null {
	const back = left;
	left = null;
	return back;
}
