import { expect, test } from 'vitest';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import { parseCase } from '#lib/case/parse.ts';
import { keyTension } from './keyTension.ts';

const harbour = parseCase(smallCase());
const [step] = harbour.story;
const [first, second] = [...harbour.tensions.values()];
const told = (...tensions: (string | undefined)[]) => ({
	...harbour,
	about: { ...harbour.about, opensOn: second!.id },
	story: tensions.map((tension) => ({ ...step!, show: { actors: [], ties: [], tension } }))
});

test('a story is about the tension that its case opens on, if a step shows it', () => {
	expect(keyTension(told(first!.id, first!.id, second!.id))).toBe(second);
});

test('a story without the tension of its case is about the one that most of its steps show', () => {
	expect(keyTension(told(undefined, first!.id))).toBe(first);
});

test('without any tension the first story is about that of its case, and another about none', () => {
	const own = { ...harbour.openStory!, id: 'own' };
	const source = told(undefined);
	expect(keyTension(source)).toBe(second);
	expect(keyTension({ ...source, story: [], openStory: null, stories: [] })).toBe(second);
	const stories = [...harbour.stories, own];
	expect(keyTension({ ...source, stories, openStory: own })).toBeNull();
	expect(keyTension({ ...told(first!.id), stories, openStory: own })).toBe(first);
});
