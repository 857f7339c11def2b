import { beforeEach, describe, expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import type { Case } from '#lib/case/case.ts';
import { parseCase, parseCaseText } from '#lib/case/parse.ts';
import { addStep, removeSteps } from '#lib/case/story/edits.ts';
import { Autosave, type Piece } from './Autosave.svelte.ts';
import type { Draft } from './draft.ts';
import type { DraftStore } from './draftStore.ts';

const harbour = parseCase(smallCase());
const edited = removeSteps(['said']).apply(harbour);
const further = addStep(harbour.story[0]!).apply(edited);
const left = (id: string, saved: number, changes = 1): Draft => ({
	id,
	saved,
	changes,
	title: id,
	of: 'small-harbour',
	text: '{}'
});
const [here, later] = [Symbol('here'), Symbol('later')];
const piece = (source: Case | null, work = here): Piece => ({ work, source, changes: 1 });

/** A store in memory that can be full. */
class Shelf implements DraftStore {
	readonly kept = new Map<string, Draft>();
	full = false;
	newer = false;

	async all() {
		return [...this.kept.values()].sort((one, other) => other.saved - one.saved);
	}
	async put(draft: Draft, was: number | null) {
		if (this.full) throw new DOMException('full', 'QuotaExceededError');
		if (this.newer) throw new DOMException('less than the existing version', 'VersionError');
		const there = this.kept.get(draft.id);
		const kept = there && there.saved !== was ? { ...draft, id: `${draft.id}, another` } : draft;
		this.kept.set(kept.id, kept);
		return kept;
	}
	async drop(id: string, was: number | null) {
		if (this.kept.get(id)?.saved === was) this.kept.delete(id);
	}
	get ids() {
		return [...this.kept.keys()];
	}
	get texts() {
		return [...this.kept.values()].map(({ text }) => parseCaseText(text));
	}
}

let shelf: Shelf;
let keeper: Autosave;
let elsewhere: Set<string>;
const begin = (...kept: Draft[]) => {
	shelf = new Shelf();
	for (const each of kept) shelf.kept.set(each.id, each);
	elsewhere = new Set();
	keeper = new Autosave(shelf, {
		hold: (id) => void elsewhere.add(id),
		heldIds: async () => elsewhere
	});
};
beforeEach(() => begin());

describe('the work of a visit', () => {
	test('is kept as it was last, and opens again', async () => {
		await keeper.keep(piece(harbour));
		await keeper.keep(piece(edited));
		expect(shelf.texts).toEqual([edited]);
	});

	test('is kept in the order it was done, however long the store takes', async () => {
		const slow = [30, 0];
		const put = shelf.put.bind(shelf);
		shelf.put = async (draft, was) => {
			await new Promise((done) => setTimeout(done, slow.shift()));
			return put(draft, was);
		};
		await Promise.all([keeper.keep(piece(harbour)), keeper.keep(piece(edited))]);
		expect(shelf.texts).toEqual([edited]);
	});

	test('goes when all of it was taken back', async () => {
		await keeper.keep(piece(edited));
		await keeper.keep(piece(null));
		expect(shelf.ids).toEqual([]);
	});

	test('that could not be kept is told, and tried again', async () => {
		shelf.full = true;
		await keeper.keep(piece(edited));
		expect([keeper.fault, shelf.ids]).toEqual(['refused', []]);
		shelf.full = false;
		await keeper.keep(piece(edited));
		expect([keeper.fault, shelf.texts]).toEqual([null, [edited]]);
	});

	test('that could not be kept because a newer version is open is told as that', async () => {
		shelf.newer = true;
		await keeper.keep(piece(edited));
		expect(keeper.fault).toBe('newer');
	});

	test('on another case is kept in another place, and the first as it was last', async () => {
		keeper.soon(piece(edited));
		keeper.soon(piece(harbour, later));
		await keeper.now();
		expect(shelf.texts).toEqual([edited, harbour]);
	});

	test('gets another place if another window has written to its own', async () => {
		await keeper.keep(piece(harbour));
		const [id = ''] = shelf.ids;
		shelf.kept.set(id, left(id, 7));
		await keeper.keep(piece(edited));
		await keeper.keep(piece(further));
		expect(shelf.kept.get(id)).toEqual(left(id, 7));
		expect(parseCaseText(shelf.kept.get(`${id}, another`)!.text)).toEqual(further);
	});
});

describe('what former visits left', () => {
	test('is offered, the last first, and nothing is done to it', async () => {
		begin(left('first', 1), left('last', 2));
		await keeper.look();
		expect(keeper.offer).toEqual({ draft: left('last', 2), others: 1 });
		await keeper.keep(piece(edited));
		expect(shelf.ids.slice(0, 2)).toEqual(['first', 'last']);
		expect(shelf.ids).toHaveLength(3);
	});

	test('is not offered while it is open in another window', async () => {
		begin(left('first', 1), left('other window', 2));
		elsewhere.add('other window');
		await keeper.look();
		expect(keeper.offer).toEqual({ draft: left('first', 1), others: 0 });
	});

	test('is gone on with in its own place, and what was done before stays in another', async () => {
		begin(left('last', 2));
		await keeper.look();
		await keeper.keep(piece(harbour));
		keeper.resume(keeper.offer!.draft, later);
		await keeper.keep(piece(edited, later));
		expect(keeper.offer).toBeNull();
		expect(parseCaseText(shelf.kept.get('last')!.text)).toEqual(edited);
		expect(shelf.texts).toEqual([edited, harbour]);
	});

	test('stays as it was while what follows cannot be kept', async () => {
		begin(left('last', 2));
		keeper.resume(left('last', 2), later);
		shelf.full = true;
		await keeper.keep(piece(edited, later));
		expect(shelf.kept.get('last')).toEqual(left('last', 2));
	});

	test('is all listed, with where it is open', async () => {
		begin(left('first', 1), left('other window', 2));
		elsewhere.add('other window');
		await keeper.keep(piece(edited));
		const list = await keeper.list(here);
		expect(list.map(({ open }) => open)).toEqual(['here', 'elsewhere', null]);
		expect(list.at(-1)?.draft.id).toBe('first');
	});

	test('is deleted when the reader says so, and kept again when that is taken back', async () => {
		begin(left('first', 1), left('last', 2));
		await keeper.look();
		await keeper.drop(left('last', 2));
		expect([keeper.offer, shelf.ids]).toEqual([null, ['first']]);
		await keeper.putBack(left('last', 2));
		expect(shelf.ids).toEqual(['first', 'last']);
	});

	test('is deleted in its latest state, also if that is damaged and an older one is shown', async () => {
		const damaged = { saved: 9, text: 'x', hasOlder: true };
		begin(left('damaged', 9));
		await keeper.drop({ ...left('damaged', 2), damaged });
		expect(shelf.ids).toEqual([]);
	});

	test('and was damaged stays as it is while the state before it is gone on with', async () => {
		const damaged = { saved: 9, text: 'x', hasOlder: true };
		begin(left('damaged', 9));
		keeper.resume({ ...left('damaged', 2), damaged }, later);
		await keeper.keep(piece(edited, later));
		expect(shelf.kept.get('damaged')).toEqual(left('damaged', 9));
		expect(shelf.ids).toHaveLength(2);
	});

	test('is never cut, but of files that were only opened the last three stay', async () => {
		const worked = Array.from({ length: 11 }, (_, i) => left(`worked ${i}`, i));
		const opened = Array.from({ length: 5 }, (_, i) => left(`opened ${i}`, 20 + i, 0));
		begin(...worked, ...opened);
		await keeper.look();
		expect(shelf.ids).toEqual([...worked.map(({ id }) => id), 'opened 2', 'opened 3', 'opened 4']);
		expect(keeper.offer?.others).toBe(13);
	});
});

test('where storage is blocked, nothing is offered, and who asks for the list is told', async () => {
	shelf.all = () => Promise.reject(new DOMException('blocked', 'SecurityError'));
	await keeper.look();
	expect(keeper.offer).toBeNull();
	await expect(keeper.list(here)).rejects.toThrow('blocked');
});
