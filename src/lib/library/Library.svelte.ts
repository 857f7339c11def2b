import type { Case } from '#lib/case/case.ts';
import { storeFault, type StoreFault } from '#lib/files/database.ts';
import { allDeleted, discard, erase, restore, type Deleted } from '#lib/files/deletedStore.ts';
import { latestSave, type Draft } from '#lib/files/draft.ts';
import { draftStore } from '#lib/files/draftStore.ts';
import { isPersisted } from '#lib/files/persistence.ts';
import { heldIds } from '#lib/files/session.ts';
import { copyTexts } from '#lib/files/textStore.ts';
import type { Report } from '#lib/import/makeCase.ts';
import { libraryWords } from '#lib/words/library.ts';
import { sortIn } from './bringIn.ts';
import { draftAs, draftFrom } from './draftFrom.ts';
import { readLibrary } from './libraryFile.ts';
import { copyOf, retitled } from './retitled.ts';

/** A case of the reader’s own, and whether another window has it open. */
export interface Entry {
	readonly draft: Draft;
	readonly elsewhere: boolean;
}

/** What came of the last act, and what can be done about it. */
export interface Told {
	readonly lines: readonly string[];
	/** Takes it back. */
	readonly undo?: () => Promise<void>;
	/** A case that could not be kept, and is nowhere else. */
	readonly unkept?: Case;
	/** What became of the rows of a table, and the id of the case made of it. */
	readonly made?: { readonly id: string; readonly report: Report };
}

/** The cases of the reader’s own, as the page of all cases shows them. Nothing is said to be kept before it is. */
export class Library {
	/** Null until the store has been read. */
	entries = $state.raw<readonly Entry[] | null>(null);
	deleted = $state.raw<readonly Deleted[]>([]);
	/** Why the store cannot be read; null if it can. */
	unread = $state<StoreFault | null>(null);
	told = $state.raw<Told | null>(null);
	persisted = $state(false);

	/** Reads the store; what other windows did since is there, too. */
	async read() {
		try {
			const [drafts, deleted, held] = await Promise.all([
				draftStore.all(),
				allDeleted(),
				heldIds()
			]);
			this.entries = drafts.map((draft) => ({ draft, elsewhere: held.has(draft.id) }));
			this.deleted = deleted;
			this.unread = null;
		} catch (error) {
			this.entries = null;
			this.unread = storeFault(error);
		}
		this.persisted = await isPersisted();
	}

	/** Keeps a case as an entry of its own. Returns its id; null if that failed, which is told. */
	async add(source: Case): Promise<string | null> {
		try {
			const { id } = await draftStore.put(draftFrom(source), null);
			return id;
		} catch (error) {
			const why = libraryWords.undone[storeFault(error)];
			this.told = { lines: [libraryWords.unkept(source.about.title, why)], unkept: source };
			return null;
		}
	}

	/** Keeps the case that was made of a table, and tells what became of its rows. */
	async addMade(source: Case, line: string, report: Report) {
		const id = await this.add(source);
		if (id !== null) this.told = { lines: [line], made: { id, report } };
		await this.read();
	}

	/** Keeps a copy of a case as an entry of its own, with the texts that belong to `of`. */
	async duplicate(source: Case, of: string) {
		const copy = copyOf(source);
		const id = await this.add(copy);
		if (id === null) return this.read();
		await this.#act(async () => {
			await copyTexts(of, id);
			return { lines: [libraryWords.duplicated(copy.about.title)] };
		});
	}

	/** Gives an entry another title. What another window made of it meanwhile stays beside it. */
	rename(draft: Draft, source: Case, title: string) {
		return this.#act(async () => {
			const kept = await draftStore.put(draftAs(draft, retitled(source, title)), latestSave(draft));
			const tell = kept.id === draft.id ? libraryWords.renamed : libraryWords.renamedApart;
			return { lines: [tell(title)] };
		});
	}

	remove(draft: Draft) {
		return this.#act(async () => {
			const done = await discard(draft);
			if (!done) return { lines: [libraryWords.changedMeanwhile(draft.title)] };
			return { lines: [libraryWords.deleted(draft.title)], undo: () => this.restore(draft) };
		});
	}

	restore({ id, title }: Draft) {
		return this.#act(async () => {
			await restore(id);
			return { lines: [libraryWords.restored(title)] };
		});
	}

	erase({ id, title }: Draft) {
		return this.#act(async () => {
			await erase(id);
			return { lines: [libraryWords.erased(title)] };
		});
	}

	/** Brings in the entries of a file of cases, beside what is here. */
	bring(text: string) {
		return this.#act(async () => {
			const found = readLibrary(text);
			if (typeof found === 'string') return { lines: [libraryWords.faults[found]] };
			const { fresh, there, leftOut } = sortIn(found, await draftStore.all());
			for (const draft of fresh) await draftStore.put(draft, null);
			const lines = leftOut.map(({ title, why }) => libraryWords.leftOut(title, why));
			return { lines: [libraryWords.brought(fresh.length, there), ...lines] };
		});
	}

	/** Does it, tells what came of it, and reads the store anew. */
	async #act(act: () => Promise<Told>) {
		try {
			this.told = await act();
		} catch (error) {
			this.told = { lines: [libraryWords.undone[storeFault(error)]] };
		}
		await this.read();
	}
}
