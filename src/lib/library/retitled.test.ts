import { expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { parseCase, parseCaseText } from '#lib/case/parse.ts';
import { writeCase } from '#lib/case/write.ts';
import { copyOf, longestTitle, retitled } from './retitled.ts';

const harbour = parseCase(smallCase());

test('a copy says so in its title, has an id of its own, and the same facts', () => {
	const copy = copyOf(harbour);
	expect(copy.about.title).toBe(`${harbour.about.title} (copy)`);
	expect(copy.about.id).not.toBe(harbour.about.id);
	expect({ ...copy, about: null }).toEqual({ ...harbour, about: null });
});

test('a copy of a case with the longest title is a valid case', () => {
	const long = retitled(harbour, 'x'.repeat(longestTitle));
	const copy = copyOf(long);
	expect(parseCaseText(writeCase(copy))).toEqual(copy);
	expect(copy.about.id).not.toBe(long.about.id);
});
