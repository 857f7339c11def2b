import { expect, test } from 'vitest';
import { parseCase } from '#lib/case/parse.ts';
import { noPicks, pickedActor, pickedTie } from '#lib/scene/picks.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { askedAbout } from './askedAbout.ts';

const source = parseCase(smallCase());

test('of an actor, its name and role are told', () => {
	const actor = [...source.actors.values()].find(({ role }) => role !== undefined)!;
	expect(askedAbout(source, pickedActor(actor.id))).toEqual({
		title: actor.name,
		text: actor.role
	});
});

test('of an actor without a role, what it is', () => {
	const actor = [...source.actors.values()].find(({ role }) => role === undefined)!;
	expect(askedAbout(source, pickedActor(actor.id))?.text).toBe(actor.summary);
});

test('of a tie, the sentence and who says so, each voice once', () => {
	for (const { id, claims } of source.ties.values()) {
		const asked = askedAbout(source, pickedTie(id))!;
		const [first] = claims;
		expect(asked.title).toMatch(/\.$/);
		expect(asked.text).toContain(source.asserters.get(first!.asserter)!.name);
		const voices = new Set(claims.map(({ asserter }) => asserter)).size;
		expect(asked.text.split('; ')).toHaveLength(Math.min(3, voices));
	}
});

test('of nothing, nothing', () => {
	expect(askedAbout(source, noPicks)).toBeNull();
	expect(askedAbout(source, pickedActor('nobody'))).toBeNull();
});
