import type { Case } from '#lib/case/case.ts';
import { toKeptLink } from '#lib/case/ownCase.ts';
import { parseCaseText, tryParse } from '#lib/case/parse.ts';
import type { Draft } from '#lib/files/draft.ts';
import { draftStore } from '#lib/files/draftStore.ts';
import { formerDraft } from '#lib/files/formerDraft.ts';
import type { CaseDocument } from '#lib/state/CaseDocument.svelte.ts';
import { changesWords } from '#lib/words/changes.ts';

/** A case to compare with, and what it is called in a list of them. */
export interface Version {
	readonly label: string;
	readonly source: Case;
}

/** The versions that the page itself has: as the case was opened, and the case of the site. */
export function versionsHere({ current, opened, ofPage, untouched }: CaseDocument): Version[] {
	const since = untouched ? [] : [{ label: changesWords.opened, source: opened }];
	if (ofPage === opened) return since;
	const same = ofPage.about.id === current.about.id;
	const label = same ? changesWords.onSite : ofPage.about.title;
	return same ? [{ label, source: ofPage }, ...since] : [...since, { label, source: ofPage }];
}

/**
 * The versions that this device keeps: this very piece of work as it was before, then the other cases, the
 * latest first. Those that cannot be read are left out. Rejects if the store is blocked.
 */
export async function versionsKept(link: string): Promise<Version[]> {
	const drafts = await draftStore.all();
	const own = drafts.find(({ id }) => toKeptLink(id) === link);
	const before = own && (await formerDraft(own.id));
	const others = drafts.filter((draft) => draft !== own);
	return [
		...(before ? asVersion(before, changesWords.before(new Date(before.saved))) : []),
		...others.flatMap((draft) =>
			asVersion(draft, changesWords.kept(draft.title, new Date(draft.saved)))
		)
	];
}

function asVersion({ text }: Draft, label: string): Version[] {
	const { source } = tryParse(() => parseCaseText(text));
	return source ? [{ label, source }] : [];
}
