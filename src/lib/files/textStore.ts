import type { Id } from '#lib/case/case.ts';
import { ownCaseIn } from '#lib/case/ownCase.ts';
import type { CaseDocument } from '#lib/state/CaseDocument.svelte.ts';
import { database } from './database.ts';
import { textOf, type KeptText } from './keptText.ts';

/** Where the texts of a case are kept, and where else they are looked for. */
export interface TextPlace {
	readonly of: string;
	/** What was kept with the built-in case is there for what is made of it. */
	readonly otherwise: string;
}

/** Where the texts of the open case are kept; null as long as the case itself has no place on the device. */
export function textPlaceOf({
	siteLink,
	work,
	current
}: Pick<CaseDocument, 'siteLink' | 'work' | 'current'>): TextPlace | null {
	const otherwise = builtInTexts(current.about.id);
	const kept = ownCaseIn(work.link)?.kept ?? null;
	if (kept !== null) return { of: kept, otherwise };
	return siteLink === null ? null : { of: otherwise, otherwise };
}

/** What the texts of a case of the site belong to. No entry of the library has such an id. */
export const builtInTexts = (id: Id): string => `built-in:${id}`;

/** The text that is kept of a source; null if there is none. Rejects if storage is blocked. */
export async function keptText({ of, otherwise }: TextPlace, source: Id): Promise<KeptText | null> {
	const store = (await database()).transaction('texts').store;
	const found = (await store.get([of, source])) ?? (await store.get([otherwise, source]));
	return textOf(found);
}

/**
 * Makes another text of what is kept of a source, whatever other windows have made of it meanwhile; returns it.
 * Rejects if storage is blocked or full.
 */
export async function changeText(
	{ of, otherwise }: TextPlace,
	source: Id,
	change: (before: KeptText) => KeptText
): Promise<KeptText> {
	const { store, done } = (await database()).transaction('texts', 'readwrite');
	const found = (await store.get([of, source])) ?? (await store.get([otherwise, source]));
	const before = textOf(found) ?? { of, source, text: '', before: 0, highlights: [] };
	const after = { ...change(before), of, source };
	// If it fails, the transaction aborts and reports it.
	void store.put(after).catch(() => {});
	await done;
	return after;
}

/** All texts of a case, and of nothing else, in the order of the store. */
export const textsOf = (of: string): IDBKeyRange => IDBKeyRange.bound([of], [of, []]);

/** Gives a case a copy of all texts of another one. */
export async function copyTexts(from: string, to: string): Promise<void> {
	const { store, done } = (await database()).transaction('texts', 'readwrite');
	for (const text of await store.getAll(textsOf(from)))
		void store.put({ ...text, of: to }).catch(() => {});
	await done;
}
