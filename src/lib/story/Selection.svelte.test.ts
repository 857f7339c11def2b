import { expect, test } from 'vitest';
import { Selection } from './Selection.svelte.ts';

const selection = (open: string | null = 'b') => new Selection(() => ['a', 'b', 'c', 'd'], open);
const state = ({ open, all }: Selection) => `${open}: ${all.join('')}`;

test('one step is open, and selected alone', () => {
	const chosen = selection();
	expect(state(chosen)).toBe('b: b');
	chosen.select('c');
	expect(state(chosen)).toBe('c: c');
	chosen.select(null);
	expect(state(chosen)).toBe('null: ');
});

test('a range goes from the step that was selected alone, and back over it', () => {
	const chosen = selection();
	chosen.select('d', 'range');
	expect(state(chosen)).toBe('d: bcd');
	chosen.select('a', 'range');
	expect(state(chosen)).toBe('a: ab');
});

test('steps are added one by one, and taken out again; one stays open', () => {
	const chosen = selection();
	chosen.select('d', 'toggle');
	expect(state(chosen)).toBe('d: bd');
	chosen.select('d', 'toggle');
	expect(state(chosen)).toBe('b: b');
	chosen.select('b', 'toggle');
	expect(state(chosen)).toBe('null: ');
});

test('what the list has no more is not selected', () => {
	const list = ['a', 'b'];
	const chosen = new Selection(() => list, 'b');
	chosen.select('a', 'toggle');
	list.shift();
	expect(state(chosen)).toBe('null: b');
});
