import { expect, test } from 'vitest';
import { parseCase } from '#lib/case/parse.ts';
import { noPicks, pickedActor, pickedTie } from '#lib/scene/picks.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { askedAbout, askedTie } from './askedAbout.ts';

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

test('a picked tie is asked about alone, and an actor is none', () => {
	const [one, other] = [...source.ties.values()];
	expect(askedTie(source, pickedTie(one!.id))).toBe(one);
	expect(askedAbout(source, pickedTie(one!.id))).toBeNull();
	expect(askedTie(source, pickedActor(one!.source))).toBeNull();
	const two = { actors: new Set<string>(), ties: new Set([one!.id, other!.id]) };
	expect(askedTie(source, two)).toBeNull();
});

test('of nothing, nothing', () => {
	expect(askedAbout(source, noPicks)).toBeNull();
	expect(askedAbout(source, pickedActor('nobody'))).toBeNull();
	expect(askedTie(source, noPicks)).toBeNull();
});
