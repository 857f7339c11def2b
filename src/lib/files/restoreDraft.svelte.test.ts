import { beforeEach, expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { viewOn } from '../../../tests/fixtures/view-on.ts';
import { moveActors } from '#lib/case/edit.ts';
import { CaseError } from '#lib/case/fault.ts';
import { parseCase } from '#lib/case/parse.ts';
import { changeStep } from '#lib/case/story/edits.ts';
import { writeCase } from '#lib/case/write.ts';
import type { View } from '#lib/state/View.svelte.ts';
import { restoreDraft } from './restoreDraft.ts';

const harbour = parseCase(smallCase());
let view: View;

beforeEach(() => {
	view = viewOn(harbour);
});

test('another story and other places of the same case are a step of it, and links hold', () => {
	const moved = moveActors(new Map([['mayor', { x: 7, y: 7 }]])).apply(harbour);
	const kept = changeStep('said', { title: 'Said aloud' }).apply(moved);
	restoreDraft(view, { text: writeCase(kept), changes: 2 });
	expect(view.document.current).toEqual(kept);
	expect([view.document.linkable, view.document.current.ties]).toEqual([true, harbour.ties]);
	expect(view.document.changes).toBe(2);
	view.document.undo();
	expect(view.document.current).toBe(harbour);
});

test('another case takes the place of this one, and undo brings this one back', () => {
	const other = parseCase({ ...smallCase(), title: 'Elsewhere' });
	restoreDraft(view, { text: writeCase(other), changes: 0 });
	expect([view.document.current, view.document.linkable]).toEqual([other, false]);
	view.document.undo();
	expect(view.document.current).toBe(harbour);
});

test('what is no case leaves all as it is', () => {
	for (const text of ['', '{}', '<p>', writeCase(harbour).slice(0, 99)]) {
		expect(() => restoreDraft(view, { text, changes: 1 })).toThrow(CaseError);
	}
	expect(view.document.current).toBe(harbour);
});
