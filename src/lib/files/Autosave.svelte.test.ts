import { beforeEach, describe, expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { parseCase, parseCaseText } from '#lib/case/parse.ts';
import { addStep, removeSteps } from '#lib/case/story/edits.ts';
import { Autosave } from './Autosave.svelte.ts';
import type { Draft, DraftStore } from './draftStore.ts';

const harbour = parseCase(smallCase());
const edited = removeSteps(['said']).apply(harbour);
const left = (id: string, saved: number): Draft => ({ id, saved, title: id, text: '{}' });

/** A store in memory that can be full. */
class Shelf implements DraftStore {
	readonly kept = new Map<string, Draft>();
	full = false;

	constructor(...kept: Draft[]) {
		for (const each of kept) this.kept.set(each.id, each);
	}

	async all() {
		return [...this.kept.values()].sort((one, other) => other.saved - one.saved);
	}
	async put(kept: Draft, inPlaceOf: string | null = null) {
		if (this.full) throw new DOMException('full', 'QuotaExceededError');
		if (inPlaceOf !== null) this.kept.delete(inPlaceOf);
		this.kept.set(kept.id, kept);
	}
	async drop(id: string) {
		this.kept.delete(id);
	}
	get ids() {
		return [...this.kept.keys()];
	}
}

const visits = (...going: string[]) => Promise.resolve(new Set(['now', ...going]));
let shelf: Shelf;
let keeper: Autosave;
const begin = (...kept: Draft[]) => {
	shelf = new Shelf(...kept);
	keeper = new Autosave(shelf, 'now');
};
beforeEach(() => begin());

describe('the work of a visit', () => {
	test('is kept as it was last, and opens again', async () => {
		await keeper.keep(harbour);
		await keeper.keep(edited);
		expect(shelf.ids).toEqual(['now']);
		expect(parseCaseText(shelf.kept.get('now')!.text)).toEqual(edited);
	});

	test('is kept in the order it was done, however long the store takes', async () => {
		const slow = [30, 0];
		const put = shelf.put.bind(shelf);
		shelf.put = async (kept) => {
			await new Promise((done) => setTimeout(done, slow.shift()));
			await put(kept);
		};
		await Promise.all([keeper.keep(harbour), keeper.keep(edited)]);
		expect(parseCaseText(shelf.kept.get('now')!.text)).toEqual(edited);
	});

	test('goes when all of it was taken back', async () => {
		await keeper.keep(edited);
		await keeper.keep(null);
		expect(shelf.ids).toEqual([]);
	});

	test('that could not be kept is told, and tried again', async () => {
		shelf.full = true;
		await keeper.keep(edited);
		expect([keeper.failed, shelf.ids]).toEqual([true, []]);
		shelf.full = false;
		await keeper.keep(edited);
		expect([keeper.failed, shelf.ids]).toEqual([false, ['now']]);
	});
});

describe('what former visits left', () => {
	test('is offered, the last first, and nothing is done to it', async () => {
		begin(left('first', 1), left('last', 2));
		await keeper.look(() => visits());
		expect(keeper.offer?.id).toBe('last');
		await keeper.keep(edited);
		expect(shelf.ids).toEqual(['first', 'last', 'now']);
	});

	test('is not offered while the visit goes on in another window', async () => {
		begin(left('first', 1), left('other window', 2));
		await keeper.look(() => visits('other window'));
		expect(keeper.offer?.id).toBe('first');
	});

	test('goes when it is gone on with, but not before that is kept', async () => {
		begin(left('last', 2));
		await keeper.look(() => visits());
		keeper.resume();
		shelf.full = true;
		await keeper.keep(edited);
		expect(shelf.ids).toEqual(['last']);
		shelf.full = false;
		await keeper.keep(addStep(harbour.story[0]!).apply(edited));
		expect(shelf.ids).toEqual(['now']);
	});

	test('is forgotten when the reader says so, and offered again when that is taken back', async () => {
		begin(left('first', 1), left('last', 2));
		await keeper.look(() => visits());
		keeper.discard();
		expect([keeper.discarded?.id, keeper.offer?.id]).toEqual(['last', 'first']);
		await keeper.keep(harbour);
		expect(shelf.ids).toEqual(['first', 'now']);
		keeper.undoDiscard();
		expect([keeper.discarded, keeper.offer?.id]).toEqual([null, 'last']);
		await keeper.keep(edited);
		expect(shelf.ids.sort()).toEqual(['first', 'last', 'now']);
	});

	test('waits for the next visit when the notice is closed', async () => {
		begin(left('last', 2));
		await keeper.look(() => visits());
		keeper.dismiss();
		expect([keeper.offer, shelf.ids]).toEqual([null, ['last']]);
	});

	test('is kept of the last eight, no more', async () => {
		begin(...Array.from({ length: 11 }, (_, i) => left(`${i}`, i)));
		await keeper.look(() => visits());
		expect(shelf.ids).toEqual(['3', '4', '5', '6', '7', '8', '9', '10']);
	});
});

test('where storage is blocked, nothing is offered and nothing breaks', async () => {
	shelf.all = () => Promise.reject(new DOMException('blocked', 'SecurityError'));
	await keeper.look(() => visits());
	expect(keeper.offer).toBeNull();
});
