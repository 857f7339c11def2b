import { describe, expect, test } from 'vitest';
import { lookedAt } from '../../../tests/fixtures/looked.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { parseCase } from '#lib/case/parse.ts';
import { withStories } from '#lib/case/story/stories.ts';
import { pickedTie } from '#lib/scene/picks.ts';
import { readChoices } from './choices.ts';
import { figureOf } from './figureOf.ts';

const small = parseCase(smallCase());
const screen = { width: 800, height: 600, region: null };
const { looked } = lookedAt(small);

/** The figure of the whole small case, with these changes to the default choices. */
const figureWith = (choices: object, picks = looked.picks) =>
	figureOf({ ...looked, picks }, readChoices(choices), screen).figure;

const shownIn = ({ emphasis }: ReturnType<typeof figureWith>) =>
	[...emphasis.ties].filter(([, prominence]) => prominence !== 'hidden').map(([id]) => id);

describe('a figure', () => {
	test('has a ground unless it is to be transparent, dark if it is chosen dark', () => {
		const grounds = ['paper', 'dark', 'transparent'].map(
			(background) => figureWith({ background }).background
		);
		expect(grounds[2]).toBeNull();
		expect(new Set(grounds).size).toBe(3);
	});

	test('carries its title and alternative text, unless it is asked not to', () => {
		const { name, description } = figureWith({});
		expect(name).toBe('The harbour of Small');
		expect(description).toContain('Company meets Haddad');
		const { name: none, description: nothing } = figureWith({ parts: { altText: false } });
		expect([none, nothing]).toEqual(['', '']);
	});

	test('carries a headline and a credit of one’s own as its name and in its description', () => {
		const own = { headline: 'Who runs the quay?', credit: 'Graphic: Ana Ruiz' };
		const { name, description } = figureWith(own);
		expect(name).toBe(own.headline);
		expect(description).toMatch(/^Network graph: Who runs the quay\?/);
		expect(description).toMatch(/Graphic: Ana Ruiz\.$/);
	});

	test('draws the key ties of its step as heavy as the stage does', () => {
		const [told, ...others] = small.ties.keys();
		const [story] = small.stories;
		const steps = [{ ...story!.steps[0]!, build: [[told!], others] }];
		const source = withStories(small, [{ ...story!, steps }]);
		const at = { ...looked, case: source, step: steps[0]!.id };
		const { edges } = figureOf(at, readChoices({}), screen).figure.scene;
		const { edges: plain } = figureWith({}).scene;
		const heavier = (id: string) => edges.get(id)!.width / plain.get(id)!.width;
		expect(heavier(told!)).toBeGreaterThan(1);
		expect(heavier(others[0]!)).toBeLessThan(1);
	});

	test('describes only what comes into its picture', () => {
		const place = small.layout.get('mayor')!;
		const region = { x: place.x - 5, y: place.y - 5, w: 10, h: 10 };
		const { description } = figureOf(looked, readChoices({ preset: 'screen' }), {
			...screen,
			region
		}).figure;
		expect(description).toContain('Haddad');
		expect(description).not.toContain('Dockers');
	});

	test('says each tie in words over its line, unless it is asked to carry no text of that kind', () => {
		expect(figureWith({}).naming?.sayTie?.('guards-rowers')).toMatch(/^Guards .+ Rowers$/);
		expect(figureWith({ parts: { altText: false } }).naming).toEqual({ sayTie: null });
	});

	test('shows all that is in view; on request only what is picked, with its ends', () => {
		expect(shownIn(figureWith({}))).toHaveLength(9);
		const picked = figureWith({ selection: true }, pickedTie('guards-rowers'));
		expect(shownIn(picked)).toEqual(['guards-rowers']);
		expect(
			[...picked.emphasis.actors].filter(([, how]) => how === 'lit').map(([id]) => id)
		).toEqual(['guards', 'rowers']);
	});

	test('of the screen is framed as the screen is, any other around what it shows', () => {
		const region = { x: -10, y: -10, w: 50, h: 40 };
		const of = (preset: string) =>
			figureOf(looked, readChoices({ preset }), { ...screen, region }).figure;
		expect(of('screen')).toMatchObject({ region, clipped: true });
		expect(of('slide').region.w).toBeGreaterThan(240);
	});
});
