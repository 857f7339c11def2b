import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import type { Case } from './case.ts';
import { changesBetween, countChanges, isUnchanged } from './changes.ts';
import { moveActors } from './edit.ts';
import { changeCase } from './make/changeCase.ts';
import { addEntry, changeEntry } from './make/entries.ts';
import { removeElements } from './make/removeElements.ts';
import { parseCase, parseCaseText } from './parse.ts';
import { writeCase } from './write.ts';

const before = parseCase(smallCase());
const [first, second] = [...before.actors.values()] as [
	NonNullable<ReturnType<Case['actors']['get']>>,
	NonNullable<ReturnType<Case['actors']['get']>>
];
const [tie] = [...before.ties.values()] as [NonNullable<ReturnType<Case['ties']['get']>>];

test('a case and what its file says of it differ in nothing', () => {
	const again = parseCaseText(writeCase(before));
	expect(isUnchanged(changesBetween(before, again))).toBe(true);
	expect(countChanges(changesBetween(before, again))).toEqual({ fresh: 0, gone: 0, changed: 0 });
});

test('a new actor is told as new, and as gone the other way round', () => {
	const after = addEntry('actors', { ...first, id: 'guest', name: 'Guest' }).apply(before);
	expect(changesBetween(before, after).lists).toEqual(
		new Map([['actors', { fresh: ['guest'], gone: [], changed: [] }]])
	);
	expect(changesBetween(after, before).lists.get('actors')?.gone).toEqual(['guest']);
});

test('who is removed is told with the ties that went along', () => {
	const after = removeElements({ actors: new Set([tie.source]), ties: new Set() }).apply(before);
	const { lists } = changesBetween(before, after);
	expect(lists.get('actors')?.gone).toEqual([tie.source]);
	expect(lists.get('ties')?.gone).toContain(tie.id);
});

test('a changed attribute is told as it was and as it is', () => {
	const after = changeEntry('actors', first.id, { role: 'Chair' }).apply(before);
	const [change] = changesBetween(before, after).lists.get('actors')!.changed;
	expect(change).toMatchObject({
		id: first.id,
		parts: [{ part: 'role', before: first.role, after: 'Chair' }]
	});
});

test('what the case says of itself counts as one change', () => {
	const after = changeCase({ title: 'Another', subtitle: 'title' }).apply(before);
	const changes = changesBetween(before, after);
	expect(changes.about.map(({ part }) => part)).toEqual(
		expect.arrayContaining(['title', 'subtitle'])
	);
	expect(countChanges(changes)).toEqual({ fresh: 0, gone: 0, changed: 1 });
});

describe('of the claims of a tie', () => {
	const [claim] = tie.claims as [(typeof tie.claims)[number]];
	const claimsAfter = (claims: typeof tie.claims) => {
		const after = changeEntry('ties', tie.id, { claims }).apply(before);
		return changesBetween(before, after).lists.get('ties')?.changed[0]?.claims;
	};

	test('only those are told that the other version does not have', () => {
		const other = { ...claim, summary: 'Somebody says something else.' };
		expect(claimsAfter([...tie.claims, other])).toEqual({ fresh: [other], gone: [] });
		expect(claimsAfter([other, ...tie.claims.slice(1)])).toEqual({ fresh: [other], gone: [claim] });
	});

	test('two that are alike count as two', () => {
		expect(claimsAfter([...tie.claims, claim])?.fresh).toEqual([claim]);
	});
});

test('who stands elsewhere is told, but not who has just come', () => {
	const added = addEntry('actors', { ...first, id: 'guest' }).apply(before);
	const placed = moveActors(new Map([['guest', { x: 1, y: 2 }]])).apply(added);
	const { x, y } = before.layout.get(second.id)!;
	const after = moveActors(new Map([[second.id, { x: x + 10, y }]])).apply(placed);
	expect([...changesBetween(before, after).moved]).toEqual([second.id]);
});

test('a step is found by its id, whichever story it is in', () => {
	const [story, ...others] = before.stories;
	if (!story?.steps[0]) throw new Error('The case has no step.');
	const steps = [{ ...story.steps[0], caption: 'Said anew.' }, ...story.steps.slice(1)];
	const after = { ...before, stories: [{ ...story, steps }, ...others] };
	const { changed } = changesBetween(before, after).lists.get('steps')!;
	expect(changed.map(({ id, parts }) => [id, parts.map(({ part }) => part)])).toEqual([
		[story.steps[0].id, ['caption']]
	]);
});
