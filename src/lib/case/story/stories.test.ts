import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import type { Step, Story } from '#lib/case/case.ts';
import { parseCase } from '#lib/case/parse.ts';
import { addStep, removeSteps } from './edits.ts';
import { withOpenStory } from './openStory.ts';
import { addStory, changeStory, copyOfStory, removeStory } from './stories.ts';
import { fromStoryLink, storyPart } from './storyLink.ts';
import { storyKey, titleOf } from './titles.ts';

const harbour = parseCase(smallCase());
const first = harbour.openStory as Story;
const said = harbour.story[0] as Step;
const mine: Story = { id: 'mine', title: 'Mine', steps: [] };
const both = addStory(mine).apply(harbour);
const inMine = withOpenStory(both, 'mine');

describe('a story', () => {
	test('is the first that is open in a case that was just read', () => {
		expect(harbour.story).toBe(first.steps);
		expect(parseCase({ ...smallCase(), stories: [] })).toMatchObject({
			openStory: null,
			story: []
		});
	});

	test('is added behind the others, which stay as they are', () => {
		expect(both.stories).toEqual([first, mine]);
		expect(both.openStory).toBe(first);
		expect(inMine.story).toEqual([]);
	});

	test('of an id that is taken gets a number, and so do its steps', () => {
		const twice = addStory(copyOfStory(first, 'Again')).apply(harbour);
		expect(twice.stories[1]).toMatchObject({ id: 'harbour-2', title: 'Again' });
		expect(twice.stories[1]?.steps.map(({ id }) => id)).toEqual(['said-2', 'blows-2']);
	});

	test('gets its steps while another stays as it was, by name', () => {
		const added = addStep(said, 0, 'mine').apply(both);
		expect(added.stories[0]).toBe(first);
		expect(added.stories[1]?.steps).toEqual([{ ...said, id: 'said-2' }]);
		const removed = removeSteps(['said-2']).apply(added);
		expect(removed.stories).toEqual(both.stories);
	});

	test('is renamed; the same words again are no edit', () => {
		const named = changeStory('mine', { title: 'Ours', author: 'Ms A' }).apply(both);
		expect(named.stories[1]).toEqual({ ...mine, title: 'Ours', author: 'Ms A' });
		expect(changeStory('mine', { title: 'Mine' }).apply(both)).toBe(both);
		expect(changeStory('ghost', { title: 'Mine' }).apply(both)).toBe(both);
	});

	test('is removed with its steps; if it was open, the first is', () => {
		expect(removeStory('harbour').apply(both)).toMatchObject({ stories: [mine], openStory: mine });
		expect(removeStory('ghost').apply(both)).toBe(both);
	});
});

describe('a link', () => {
	test('names a story other than the first, and opens it again', () => {
		expect(storyPart(both, first.id)).toEqual([]);
		const [part = ''] = storyPart(both, 'mine');
		expect(fromStoryLink(`#case=lent&${part}&step=said`, both).source?.openStory).toEqual(mine);
	});

	test('without a story leaves the case as it was', () => {
		expect(fromStoryLink('#step=said', both)).toEqual({ source: both, unknown: null });
	});

	test.each(['ghost', '__proto__', 'a%20b', '%E0%A4'])(
		'with the unknown story %s says so',
		(id) => {
			const { source, unknown } = fromStoryLink(`#story=${id}`, both);
			expect(source).toBeNull();
			expect(unknown).toBe(id === 'a%20b' ? 'a b' : id);
		}
	);
});

describe('a case that is told', () => {
	test('is called by its story and its own title, or once if both are the same', () => {
		expect(titleOf(inMine)).toBe('Mine · The harbour of Small');
		const same = { ...harbour, openStory: { ...first, title: harbour.about.title } };
		expect(titleOf(same)).toBe('The harbour of Small');
	});

	test('keeps answers and places apart by story', () => {
		expect(storyKey(both)).toBe('small-harbour');
		expect(storyKey(inMine)).toBe('small-harbour:mine');
	});
});
