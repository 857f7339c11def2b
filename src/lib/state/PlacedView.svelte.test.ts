import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { viewOn } from '../../../tests/fixtures/view-on.ts';
import type { Edit } from '#lib/case/edit.ts';
import { changeClaim } from '#lib/case/make/claims.ts';
import { addEntry, changeEntry } from '#lib/case/make/entries.ts';
import { parseCase } from '#lib/case/parse.ts';
import { pickedActor } from '#lib/scene/picks.ts';

const harbour = parseCase(smallCase());
const place = { x: 500, y: 40 };
const tie = harbour.ties.get('mayor-presses')!;

/** A view that was placed before anything was edited. */
function placed() {
	const view = viewOn(harbour);
	const { contents, asked } = view;
	const placement = {
		places: new Map([['mayor', place]]),
		nameSides: new Map(),
		bends: new Map([[tie.id, 60]]),
		labels: new Map()
	};
	view.found = { contents, asked, from: view.case.layout, placement };
	return view;
}

describe('an edit that changes nobody, no tie and no word in view', () => {
	const edits: Record<string, Edit> = {
		'another event': addEntry('events', { ...harbour.events.get('vote')!, id: 'another' }),
		'what happened at an event': changeEntry('events', 'vote', { summary: 'It was close.' }),
		'another word in a claim': changeClaim(tie.id, 0, { summary: 'She presses hard.' }),
		'who says so': changeClaim(tie.id, 0, { asserter: 'clerk', basis: 'anonymous' }),
		'a tie out of view': addEntry('ties', { ...tie, id: 'other', tensions: [] })
	};

	test.each(Object.entries(edits))('leaves everything where it is: %s', (_, edit) => {
		const view = placed();
		view.document.apply(edit);
		expect(view.document.made).toBe(1);
		expect(view.unplaced).toBeNull();
		expect(view.placement.places?.get('mayor')).toEqual(place);
		expect(view.placement.bends?.get(tie.id)).toBe(60);
	});

	test('does not frame the picture anew', () => {
		const view = placed();
		const frames: unknown[] = [];
		const stop = $effect.root(() => {
			$effect(() => void frames.push(view.frame));
		});
		flushSync();
		view.document.apply(edits['another event']!);
		flushSync();
		expect(frames).toHaveLength(1);
		view.reveal(pickedActor('mayor').actors);
		view.document.apply(edits['who says so']!);
		flushSync();
		expect([...view.frame]).toEqual(['mayor']);
		stop();
	});
});

describe('an edit that needs other room', () => {
	const edits: Record<string, Edit> = {
		'another word of a tie': changeEntry('tieTypes', tie.type, { label: 'leans upon' }),
		'another name': changeEntry('actors', 'mayor', { shortName: 'Mayor Haddad' }),
		'another tie': addEntry('ties', { ...tie, id: 'other' })
	};

	test.each(Object.entries(edits))('has it looked for, and everything waits: %s', (_, edit) => {
		const view = placed();
		view.document.apply(edit);
		expect(view.unplaced).toBe(view.contents);
		expect(view.inUse).toBe(view.found);
		expect(view.placement.places?.get('mayor')).toEqual(place);
		view.document.undo();
		expect(view.unplaced).toBeNull();
	});

	test('keeps an arrangement that somebody asked for, too', () => {
		const view = placed();
		view.found = { ...view.found!, again: { inPlaceOf: null } };
		view.document.apply(edits['another tie']!);
		expect(view.placement.places?.get('mayor')).toEqual(place);
	});
});

test('another filter is placed from where the case has its actors', () => {
	const view = placed();
	view.toggle('arena', 'private');
	expect(view.inUse).toBeNull();
	expect(view.unplaced).toBe(view.contents);
});
