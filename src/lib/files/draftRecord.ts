import { fingerprint } from '#lib/case/lesson/order.ts';
import type { Draft } from './draft.ts';

/** A draft as it lies in the store, with what shows whether it is still as it was saved. */
export interface DraftRecord extends Draft {
	/** The fingerprint of its text; missing if an earlier version of the app saved it. */
	readonly sum?: number;
}

/** An entry of the library that was deleted, as it lies in the store: its latest state, and the state before. */
export interface DeletedRecord {
	readonly id: string;
	/** When it was deleted, in ms since 1970. */
	readonly deleted: number;
	readonly latest: DraftRecord;
	readonly former: DraftRecord | undefined;
}

/** The state before stays for so long, in ms, that it is not just a keystroke older. */
const apart = 60_000;

export function recordOf({ id, saved, title, of, changes, text, story }: Draft): DraftRecord {
	return { id, saved, title, of, changes, text, story, sum: fingerprint(text) };
}

/**
 * The draft of which the store has this as the latest state and that as the state before. If the latest is
 * damaged, it is the one before; null if neither can be read.
 */
export function draftOf(latest: unknown, former: unknown): Draft | null {
	const now = read(latest);
	if (now?.sound) return now.draft;
	const before = read(former);
	const { saved, text } = (latest ?? {}) as Partial<Record<string, unknown>>;
	const damaged = { saved: typeof saved === 'number' ? saved : NaN, text: String(text ?? '') };
	if (before?.sound) return { ...before.draft, damaged: { ...damaged, hasOlder: true } };
	return now && { ...now.draft, damaged: { ...damaged, hasOlder: false } };
}

/** Whether what a save replaces is to stay as the state before it: it is sound, and the one there is old. */
export function staysAsFormer(replaced: unknown, former: unknown, saved: number): boolean {
	if (!read(replaced)?.sound) return false;
	const there = read(former);
	return !there?.sound || there.draft.saved <= saved - apart;
}

/** Rejects records that something else may have written. */
function read(value: unknown): { draft: Draft; sound: boolean } | null {
	const record = (value ?? {}) as Partial<DraftRecord>;
	const { id, saved, title, of = '', changes = null, text, story = null, sum } = record;
	if (typeof id !== 'string' || typeof title !== 'string' || typeof text !== 'string') return null;
	if (typeof of !== 'string' || typeof saved !== 'number' || !(Math.abs(saved) < 8.64e15))
		return null;
	if (changes !== null && !Number.isSafeInteger(changes)) return null;
	const sound = sum === undefined || sum === fingerprint(text);
	return {
		draft: { id, saved, title, of, changes, text, story: story === null ? null : String(story) },
		sound
	};
}
