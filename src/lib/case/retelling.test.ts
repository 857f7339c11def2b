import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyTelling } from '../../../tests/fixtures/any-edit.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { CaseError } from './fault.ts';
import { changeEntry } from './make/entries.ts';
import { parseCase } from './parse.ts';
import { haveSameFacts, retellingOf, retold } from './retelling.ts';
import { addStory } from './story/stories.ts';
import { writeCase } from './write.ts';

const base = parseCase(smallCase());

test('a retelling holds what is told otherwise, and no fact', () => {
	const mine = addStory({ id: 'mine', title: 'Mine', steps: [] }).apply(base);
	const retelling = retellingOf(mine, base);
	expect(retelling?.stories.map(({ id }) => id)).toEqual(['mine']);
	expect(retelling).toMatchObject({ of: base.about.id, layout: [], placements: [] });
	expect(retold(base, JSON.parse(JSON.stringify(retelling))).stories).toEqual(mine.stories);
});

test('whatever was done to a story or a place comes back, as far as nothing was removed', () => {
	fc.assert(
		fc.property(anyTelling(base), (edit) => {
			const after = edit.apply(base);
			const retelling = retellingOf(after, base)!;
			const back = retold(base, JSON.parse(JSON.stringify(retelling)));
			for (const story of after.stories) expect(back.stories).toContainEqual(story);
			for (const [actor, place] of after.layout) expect(back.layout.get(actor)).toEqual(place);
			expect(haveSameFacts(back, base)).toBe(true);
		})
	);
});

test('a case with other facts is no retelling', () => {
	const [actor] = base.actors.keys();
	const other = changeEntry('actors', actor!, { role: 'Somebody else' }).apply(base);
	expect(retellingOf(other, base)).toBeNull();
});

test('of what does not hold in the case, nothing is made', () => {
	expect(() => retold(base, { stories: [{ id: 'x', title: '', steps: 3 }] })).toThrow(CaseError);
	expect(() => retold(base, { layout: [{ actor: 'ghost', x: 1, y: 1 }] })).toThrow(CaseError);
	expect(() => retold(base, { stories: [null] })).toThrow(CaseError);
	expect(writeCase(retold(base, { stories: 'x' }))).toBe(writeCase(base));
});
