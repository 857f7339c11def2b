import { expect, test } from 'vitest';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import { parseCase } from '../parse.ts';
import { changeStory, addStory } from './stories.ts';
import { titleBesides } from './titles.ts';

const harbour = parseCase(smallCase());
const [story] = harbour.stories;
const named = changeStory(story!.id, { title: harbour.about.title }).apply(harbour);

test('the title of a story tells something unless it is the only one, named as the case', () => {
	expect(titleBesides(harbour)).toBe('Said and done');
	expect(titleBesides(named)).toBeNull();
	expect(titleBesides(addStory(story!).apply(named))).toBe(harbour.about.title);
});
