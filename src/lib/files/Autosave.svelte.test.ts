import { beforeEach, describe, expect, test } from 'vitest';
import { Shelf } from '../../../tests/fixtures/shelf.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import type { Case } from '#lib/case/case.ts';
import { toKeptLink } from '#lib/case/ownCase.ts';
import { parseCase, parseCaseText } from '#lib/case/parse.ts';
import { Work } from '#lib/state/CaseDocument.svelte.ts';
import { addStep, removeSteps } from '#lib/case/story/edits.ts';
import { Autosave, type Piece } from './Autosave.svelte.ts';
import type { Draft } from './draft.ts';

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
let [here, later] = [new Work(), new Work()];
const piece = (source: Case | null, work = here, more: Partial<Piece> = {}): Piece => ({
	work,
	source,
	changes: 1,
	own: false,
	...more
});

let shelf: Shelf;
let keeper: Autosave;
let elsewhere: Set<string>;
const begin = (...kept: Draft[]) => {
	shelf = new Shelf();
	for (const each of kept) shelf.kept.set(each.id, each);
	elsewhere = new Set();
	[here, later] = [new Work(), new Work()];
	keeper = new Autosave(shelf, {
		hold: (id) => void elsewhere.add(id),
		heldIds: async () => elsewhere,
		letGo: async () => elsewhere.clear()
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
		keeper.resume(keeper.offer!.draft, later, harbour);
		await keeper.keep(piece(edited, later));
		expect(keeper.offer).toBeNull();
		expect(parseCaseText(shelf.kept.get('last')!.text)).toEqual(edited);
		expect(shelf.texts).toEqual([edited, harbour]);
	});

	test('stays as it was while what follows cannot be kept', async () => {
		begin(left('last', 2));
		keeper.resume(left('last', 2), later, harbour);
		shelf.full = true;
		await keeper.keep(piece(edited, later));
		expect(shelf.kept.get('last')).toEqual(left('last', 2));
	});

	test('and was damaged stays as it is while the state before it is gone on with', async () => {
		const damaged = { saved: 9, text: 'x', hasOlder: true };
		begin(left('damaged', 9));
		keeper.resume({ ...left('damaged', 2), damaged }, later, harbour);
		await keeper.keep(piece(edited, later));
		expect(shelf.kept.get('damaged')).toEqual(left('damaged', 9));
		expect(shelf.ids).toHaveLength(2);
	});

	test('is never cut, but of files that were only opened the last three stay, and those with a text', async () => {
		const worked = Array.from({ length: 11 }, (_, i) => left(`worked ${i}`, i));
		const opened = Array.from({ length: 5 }, (_, i) => left(`opened ${i}`, 20 + i, 0));
		begin(...worked, ...opened);
		elsewhere.add('opened 0');
		shelf.withTexts.add('opened 1');
		await keeper.look();
		expect([shelf.ids.length, keeper.offer?.others]).toEqual([16, 14]);
		await keeper.keep(piece(harbour, here, { changes: 0 }));
		const read = ['opened 0', 'opened 1', 'opened 3', 'opened 4'];
		const stay = [...worked.map(({ id }) => id), ...read];
		expect(shelf.ids.slice(0, -1)).toEqual(stay);
	});

	test('is not saved again before it is changed', async () => {
		begin(left('last', 2));
		keeper.resume(left('last', 2), later, harbour);
		await keeper.keep(piece(harbour, later));
		expect(shelf.kept.get('last')).toEqual(left('last', 2));
	});
});

describe('the address of a piece of work', () => {
	test('is there from the first save, if it is a case of the reader’s own', async () => {
		await keeper.keep(piece(edited));
		expect(here.link).toBe('');
		await keeper.keep(piece(edited, later, { own: true }));
		expect(later.link).toBe(toKeptLink(shelf.ids[1]!));
	});

	test('is that of the draft that it goes on with, until all of it is taken back', async () => {
		begin(left('last', 2));
		keeper.resume(left('last', 2), here, harbour);
		expect(here.link).toBe('case=own.last');
		await keeper.keep(piece(null));
		expect(here.link).toBe('');
	});

	test('follows it where it stays beside what another window made of it, and that is told', async () => {
		begin(left('shared', 2));
		keeper.resume(left('shared', 2), here, harbour);
		shelf.kept.set('shared', left('shared', 3));
		await keeper.keep(piece(edited));
		expect(here.link).toBe(toKeptLink('shared, another'));
		expect(keeper.apart).toBe(harbour.about.title);
	});
});

describe('the end of a visit', () => {
	test('keeps what waits, lets go of everything, and begins anew', async () => {
		begin(left('last', 2));
		keeper.resume(left('last', 2), here, harbour);
		keeper.soon(piece(edited));
		expect(await keeper.end()).toBe(true);
		expect([shelf.texts, elsewhere.size]).toEqual([[edited], 0]);
		await keeper.keep(piece(further));
		expect(shelf.ids).toHaveLength(2);
	});

	test('does not come while the last change is not kept', async () => {
		shelf.full = true;
		keeper.soon(piece(edited));
		expect([await keeper.end(), elsewhere.size]).toEqual([false, 0]);
		shelf.full = false;
		await keeper.keep(piece(edited));
		expect(shelf.texts).toEqual([edited]);
	});
});

test('where storage is blocked, nothing is offered', async () => {
	shelf.all = () => Promise.reject(new DOMException('blocked', 'SecurityError'));
	await keeper.look();
	expect(keeper.offer).toBeNull();
});
