import { expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { noFilter, select } from '#lib/case/filter.ts';
import { parseCase } from '#lib/case/parse.ts';
import { pickedTie, type Picks } from './picks.ts';
import { toScene } from './toScene.ts';
import { withQuestion } from './withQuestion.ts';

const source = parseCase(smallCase());
const scene = toScene(source, { theme: 'light', tensionFilters: [] });
const shown = select(source, noFilter);
const asked = (hides: 'type' | 'tie', open: boolean, picks?: Picks) =>
	withQuestion(source, scene, shown, { hidden: { tie: 'guards-rowers', hides }, open }, picks);
const litIn = ({ emphasis }: ReturnType<typeof asked>) =>
	[...emphasis.ties].filter(([, loud]) => loud === 'lit').map(([id]) => id);

test('a question lights its tie and asks for the word, until it is answered', () => {
	const [open, answered] = [asked('type', true), asked('type', false)];
	expect([litIn(open), litIn(answered)]).toEqual([['guards-rowers'], ['guards-rowers']]);
	expect(open.scene.edges.get('guards-rowers')!.label).toBe('?');
	expect(answered.scene).toBe(scene);
});

test('a tie that is asked for as a whole is not there, until the question is answered', () => {
	expect(asked('tie', true).shown.ties.has('guards-rowers')).toBe(false);
	expect(litIn(asked('tie', true))).toEqual(['company-guards', 'rowers-guards']);
	expect(asked('tie', false).shown).toBe(shown);
});

test('what the reader picks stands out in place of what is asked', () => {
	const picked = asked('type', true, pickedTie('mayor-backs'));
	expect(litIn(picked)).toEqual(['mayor-backs']);
	expect(picked.scene.edges.get('guards-rowers')!.label).toBe('?');
});
