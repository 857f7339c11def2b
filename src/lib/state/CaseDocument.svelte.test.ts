import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyEdit } from '../../../tests/fixtures/any-edit.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import type { Case } from '#lib/case/case.ts';
import { moveActors, type Edit } from '#lib/case/edit.ts';
import { parseCase } from '#lib/case/parse.ts';
import { writeCase } from '#lib/case/write.ts';
import { removeSteps } from '#lib/case/story/edits.ts';
import { CaseDocument } from './CaseDocument.svelte.ts';

const harbour = parseCase(smallCase());
const move = (x: number): Edit => moveActors(new Map([['mayor', { x, y: 0 }]]));
const nothing: Edit = { ...move(0), apply: (before) => before };

/** Every case that undo, or redo, leads to from here. */
function walk(document: CaseDocument, way: 'undo' | 'redo'): Case[] {
	const seen: Case[] = [];
	while (way === 'undo' ? document.canUndo : document.canRedo) {
		document[way]();
		seen.push(document.current);
	}
	return seen;
}

test('a fresh document has its case, and nothing to take back or bring again', () => {
	const document = new CaseDocument(harbour);
	expect(document.current).toBe(harbour);
	expect([document.canUndo, document.canRedo]).toEqual([false, false]);
	document.undo();
	document.redo();
	expect(document.current).toBe(harbour);
});

test('an edit changes the case; undo brings back the very case before, redo the one after', () => {
	const document = new CaseDocument(harbour);
	document.apply(move(5));
	const after = document.current;
	expect(after.layout.get('mayor')).toEqual({ x: 5, y: 0 });
	document.undo();
	expect(document.current).toBe(harbour);
	document.redo();
	expect(document.current).toBe(after);
});

test('any edits, undone and redone, end at the very files they passed', () => {
	fc.assert(
		fc.property(fc.array(anyEdit(harbour), { maxLength: 10 }), (edits) => {
			const document = new CaseDocument(harbour);
			const files = [writeCase(harbour)];
			for (const edit of edits) {
				const before = document.current;
				document.apply(edit);
				if (document.current !== before) files.push(writeCase(document.current));
			}
			expect(walk(document, 'undo').map(writeCase)).toEqual(files.slice(0, -1).reverse());
			expect(walk(document, 'redo').map(writeCase)).toEqual(files.slice(1));
		})
	);
});

test('an edit that changes nothing leaves no step, and keeps what could be brought again', () => {
	const document = new CaseDocument(harbour);
	document.apply(nothing);
	expect(document.canUndo).toBe(false);
	document.apply(move(5));
	document.undo();
	document.apply(nothing);
	expect(document.canRedo).toBe(true);
});

test('an edit after undo gives up what was taken back', () => {
	const document = new CaseDocument(harbour);
	document.apply(move(5));
	document.undo();
	document.apply(move(7));
	expect(document.canRedo).toBe(false);
	document.undo();
	expect(document.current).toBe(harbour);
});

test('what is amended changes the case without a step to take back', () => {
	const document = new CaseDocument(harbour);
	document.amend(move(5));
	expect(document.current.layout.get('mayor')).toEqual({ x: 5, y: 0 });
	expect(document.canUndo).toBe(false);
});

test('what undo and redo would do is named, also after the one or the other', () => {
	const document = new CaseDocument(harbour);
	const moved = { kind: 'moveActors', of: 'Haddad' };
	const removed = { kind: 'removeStep', of: 'What is said' };
	const named = () => [document.undoName, document.redoName];
	expect(named()).toEqual([null, null]);
	document.apply(move(5));
	document.apply(removeSteps(['said']));
	expect(named()).toEqual([removed, null]);
	document.undo();
	expect(named()).toEqual([moved, removed]);
	document.undo();
	expect(named()).toEqual([null, moved]);
	document.redo();
	document.open(parseCase({ ...smallCase(), title: 'Elsewhere' }));
	expect(named()).toEqual([{ kind: 'openCase', of: 'Said and done · Elsewhere' }, null]);
});

describe('edits of one gesture', () => {
	test('are one step to take back, and to bring again', () => {
		const document = new CaseDocument(harbour);
		const typing = Symbol();
		for (const x of [1, 2, 3]) document.apply(move(x), typing);
		const typed = document.current;
		document.undo();
		expect([document.current, document.canUndo]).toEqual([harbour, false]);
		document.redo();
		expect(document.current).toBe(typed);
	});

	test('are two steps, if anything was done between them', () => {
		const document = new CaseDocument(harbour);
		const typing = Symbol();
		document.apply(move(1), typing);
		document.apply(move(2));
		document.apply(move(3), typing);
		expect(walk(document, 'undo')).toHaveLength(3);
	});

	test('begin anew after undo: what was taken back before stays so', () => {
		const document = new CaseDocument(harbour);
		const typing = Symbol();
		document.apply(move(1));
		document.apply(move(2), typing);
		document.undo();
		document.apply(move(3), typing);
		expect(walk(document, 'undo').map(({ layout }) => layout.get('mayor')?.x)).toEqual([1, 0]);
	});
});

test('an edit that throws changes nothing', () => {
	const document = new CaseDocument(harbour);
	const broken: Edit = {
		...move(0),
		apply: () => {
			throw new Error('no such actor');
		}
	};
	expect(() => document.apply(broken)).toThrow('no such actor');
	expect([document.current, document.canUndo]).toEqual([harbour, false]);
});

test('after any edits undo leads through every case back to the first, and redo to the last', () => {
	const edits = fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 30 });
	fc.assert(
		fc.property(edits, (steps) => {
			const document = new CaseDocument(harbour);
			const cases = [harbour];
			for (const x of steps) {
				document.apply(x === 0 ? nothing : move(x));
				if (x !== 0) cases.push(document.current);
			}
			expect([document.current, ...walk(document, 'undo')]).toEqual(cases.toReversed());
			expect(document.current).toBe(harbour);
			expect([document.current, ...walk(document, 'redo')]).toEqual(cases);
			expect(document.current).toBe(cases.at(-1));
		})
	);
});

test('whatever is done, undo and redo are each other’s way back', () => {
	const action = fc.oneof(fc.constantFrom('undo', 'redo'), fc.integer({ min: 1, max: 9 }));
	fc.assert(
		fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
			const document = new CaseDocument(harbour);
			for (const each of actions) {
				if (each === 'undo' || each === 'redo') document[each]();
				else if (typeof each === 'number') document.apply(move(each));
			}
			const { current } = document;
			if (document.canUndo) {
				document.undo();
				document.redo();
			}
			expect(document.current).toBe(current);
			expect(walk(document, 'undo').at(-1) ?? current).toBe(harbour);
		})
	);
});

describe('the steps', () => {
	test('can be taken back as far as ten thousand, and two hundred of a very large case', () => {
		const many = Array.from(
			{ length: 30_000 },
			(_, i) => [`${i}`, harbour.actors.get('mayor')!] as const
		);
		for (const [source, depth] of [
			[harbour, 10_000],
			[{ ...harbour, actors: new Map([...harbour.actors, ...many]) }, 200]
		] as const) {
			const document = new CaseDocument(source);
			for (let x = 1; x <= depth + 10; x++) document.apply(move(x));
			expect(document.made).toBe(depth);
			document.jump(0);
			expect(document.current.layout.get('mayor')).toEqual({ x: 10, y: 0 });
			document.jump(depth);
			expect(document.current.layout.get('mayor')).toEqual({ x: depth + 10, y: 0 });
		}
	});

	test('are named in order, also those that were undone', () => {
		const document = new CaseDocument(harbour);
		document.apply(move(5));
		document.apply(removeSteps(['said']));
		document.undo();
		expect(document.steps.map(({ kind }) => kind)).toEqual(['moveActors', 'removeStep']);
		expect(document.made).toBe(1);
	});

	test('are jumped over at once, to where undo and redo would lead one by one', () => {
		const places = fc.array(fc.nat(12), { maxLength: 12 });
		fc.assert(
			fc.property(fc.nat(8), places, (length, jumps) => {
				const document = new CaseDocument(harbour);
				const cases = [harbour];
				for (let x = 1; x <= length; x++) {
					document.apply(move(x));
					cases.push(document.current);
				}
				const { steps } = document;
				for (const made of jumps) {
					document.jump(made);
					if (made <= length)
						expect([document.made, document.current]).toEqual([made, cases[made]]);
					expect(document.steps).toEqual(steps);
				}
				document.jump(0);
				expect(walk(document, 'redo')).toEqual(cases.slice(1));
			})
		);
	});

	test('lead past another case without turning to it', () => {
		const document = new CaseDocument(harbour);
		document.apply(move(5));
		const left = document.current;
		document.open(parseCase({ ...smallCase(), title: 'Elsewhere' }));
		document.open(parseCase({ ...smallCase(), title: 'Far away' }));
		const turns: string[] = [];
		document.onturn = (from, to) => turns.push(`${from.about.title}, ${to.about.title}`);
		document.jump(1);
		expect([document.current, document.linkable]).toEqual([left, true]);
		expect(turns).toEqual(['Far away, The harbour of Small']);
	});
});

describe('another case', () => {
	const other = parseCase({ ...smallCase(), title: 'Elsewhere' });

	test('takes the place of this one in one step, and no link opens it', () => {
		const document = new CaseDocument(harbour);
		document.apply(move(5));
		const before = document.current;
		document.open(other);
		expect([document.current, document.opened, document.linkable]).toEqual([other, other, false]);
		document.undo();
		expect([document.current, document.opened]).toEqual([before, harbour]);
		expect(document.linkable).toBe(true);
		document.redo();
		expect(document.current).toBe(other);
	});

	test('has an address on the site if it is the page’s own, or a further case of the site', () => {
		const document = new CaseDocument(harbour);
		expect(document.siteLink).toBe('');
		document.open(other);
		expect(document.siteLink).toBeNull();
		document.work.link = 'case=built-in.other';
		expect(document.siteLink).toBe('case=built-in.other');
		document.work.link = 'case=own.1';
		expect(document.siteLink).toBeNull();
	});

	test('is untouched until something is done to it', () => {
		const document = new CaseDocument(harbour);
		expect(document.untouched).toBe(true);
		document.apply(move(5));
		expect(document.untouched).toBe(false);
		document.open(other);
		document.amend(move(6));
		expect(document.untouched).toBe(true);
		document.apply(move(7));
		expect([document.untouched, document.opened]).toEqual([false, other]);
	});

	test('gives way to the page’s own as that was left, in one step', () => {
		const document = new CaseDocument(harbour);
		document.apply(move(5));
		const left = document.current;
		document.open(other);
		document.open(parseCase(smallCase()));
		document.reopenOwn();
		expect([document.current, document.linkable]).toEqual([left, true]);
		document.undo();
		document.undo();
		expect(document.current).toBe(other);
	});

	test('need not give way where the page’s own is open', () => {
		const document = new CaseDocument(harbour);
		document.reopenOwn();
		expect(document.canUndo).toBe(false);
	});
});

describe('a piece of work', () => {
	const other = parseCase({ ...smallCase(), title: 'Elsewhere' });

	test('counts the changes that lead to it, and one gesture as one', () => {
		const document = new CaseDocument(harbour);
		const gesture = Symbol();
		document.apply(move(5));
		document.apply(move(6), gesture);
		document.apply(move(7), gesture);
		expect(document.changes).toBe(2);
		document.undo();
		expect(document.changes).toBe(1);
		document.open(other);
		expect(document.changes).toBe(0);
		document.reopenOwn();
		expect([document.changes, document.untouched]).toEqual([1, false]);
	});

	test('begins with a case that is opened; undo leads back to the one before', () => {
		const document = new CaseDocument(harbour);
		const { work } = document;
		document.apply(move(5));
		expect(document.work).toBe(work);
		document.open(other);
		expect(document.work).not.toBe(work);
		document.undo();
		expect(document.work).toBe(work);
	});

	test('can be taken up from another visit: the case stays, with the changes made there', () => {
		const document = new CaseDocument(harbour);
		const { work } = document;
		document.takeUp(move(5), 3);
		expect([document.linkable, document.changes]).toEqual([true, 3]);
		expect(document.work).not.toBe(work);
		document.undo();
		expect([document.current, document.work, document.changes]).toEqual([harbour, work, 0]);
	});
});
