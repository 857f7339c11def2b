import { expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { parseCase } from '#lib/case/parse.ts';
import { thumbnail } from './thumbnail.ts';

const harbour = parseCase(smallCase());

test('the picture of a case has its lines and shapes, and no words but initials', () => {
	const svg = thumbnail(harbour, { theme: 'light' })!;
	expect(svg).toMatch(/^<svg .*viewBox="/);
	expect(svg).toContain('<path');
	const written = [...svg.matchAll(/>([^<]+)</g)].map(([, text = '']) => text);
	expect(written.filter((text) => text.length > 3)).toEqual([]);
});

test('it has the colours of the theme', () => {
	expect(thumbnail(harbour, { theme: 'dark' })).not.toBe(thumbnail(harbour, { theme: 'light' }));
});

test('a case without actors has none', () => {
	const empty = { ...harbour, actors: new Map(), ties: new Map() };
	expect(thumbnail(empty, { theme: 'light' })).toBeNull();
});
