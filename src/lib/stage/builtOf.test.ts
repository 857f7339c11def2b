import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { parseCase } from '#lib/case/parse.ts';
import { shownAt } from '#lib/case/steps.ts';
import { arenaAt, builtOf, type Building } from './builtOf.ts';

const harbour = parseCase(smallCase());
const step = { ...harbour.story[0]!, show: { actors: [], ties: [] } };
const shown = shownAt(harbour, step);
const ids = [...shown.ties.keys()];
const building: Building = {
	shown,
	parts: [ids.slice(0, 1), ids.slice(1, 3), ids.slice(3)],
	part: 0,
	arena: null
};
const seen = (change: Partial<Building>) => builtOf(harbour, { ...building, ...change });

describe('a step has come so far that it shows', () => {
	test('its parts up to one, with the actors at the ends of their ties', () => {
		expect([...seen({}).shown.ties.keys()]).toEqual(ids.slice(0, 1));
		const { source, target } = harbour.ties.get(ids[0]!)!;
		expect(seen({}).shown.actors).toEqual(new Set([source, target]));
		expect([...seen({ part: 1 }).shown.ties.keys()]).toEqual(ids.slice(0, 3));
	});

	test('everything at its last part, also actors without a tie', () => {
		expect(seen({ part: 2 }).shown).toBe(shown);
	});
});

describe('with a question, it shows', () => {
	const asked = { key: '', step: step.id, tie: ids[1]!, choices: [], right: 0 };

	test('the tie asked about beside what has come, and nothing else of what comes later', () => {
		const { ties } = seen({ question: { ...asked, hides: 'arena' } }).shown;
		expect([...ties.keys()]).toEqual(ids.slice(0, 2));
	});

	test('the actor a tie comes from if it asks for the tie, and the tie once it is answered', () => {
		const first = harbour.ties.get(ids[0]!)!;
		const later = ids.findLast((id) => {
			const { source, target } = harbour.ties.get(id)!;
			return ![first.source, first.target, source].includes(target);
		});
		const question = { ...asked, tie: later!, hides: 'tie' as const };
		const { source, target } = harbour.ties.get(question.tie)!;
		const open = seen({ question }).shown;
		expect([...open.ties.keys()]).toEqual(ids.slice(0, 1));
		expect(open.actors).toContain(source);
		expect(open.actors).not.toContain(target);
		const told = seen({ question, answered: true }).shown;
		expect([...told.ties.keys()]).toEqual([ids[0], question.tie]);
		expect(told.actors).toContain(target);
	});

	test('everything if it is about all of the step', () => {
		const written = { ...asked, hides: null, question: '', answer: '', ties: [] };
		expect(seen({ question: written }).shown).toBe(shown);
	});
});

describe('by arena, it shows', () => {
	const isPrivate = (id: string) =>
		harbour.ties.get(id)!.claims.every(({ arena }) => arena === 'private');

	test('only what is not private', () => {
		const { ties } = seen({ arena: 'public' }).shown;
		expect([...ties.keys()]).toEqual(ids.filter((id) => !isPrivate(id)));
		expect(ties.size).toBeLessThan(ids.length);
	});

	test('then everything, and what is private stands out', () => {
		const built = seen({ arena: 'private' });
		expect(built.shown).toBe(shown);
		expect([...built.keyTies!]).toEqual(ids.filter(isPrivate));
	});
});

test('a step built by arena begins with what is public; another shows an arena only when asked', () => {
	const byArena = { ...step, build: 'arenas' as const };
	expect(arenaAt(byArena, { part: 0, arena: null })).toBe('public');
	expect(arenaAt(byArena, { part: 1, arena: null })).toBe('private');
	expect(arenaAt(step, { part: 1, arena: null })).toBeNull();
	expect(arenaAt(step, { part: 0, arena: 'private' })).toBe('private');
});
