import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { anyCase } from '../../../tests/fixtures/any-case.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { moveActors } from './edit.ts';
import { parseCase, parseCaseText } from './parse.ts';
import { writeCase } from './write.ts';

test('a case that is written reads back as an equal case', () => {
	fc.assert(
		fc.property(anyCase, (source) => {
			expect(parseCaseText(writeCase(source))).toEqual(source);
		})
	);
});

test('so does the built-in case, in the order of its file', () => {
	const file = new URL('../../../data/us-iraq-2020.json', import.meta.url);
	const builtIn = parseCaseText(readFileSync(file, 'utf8'));
	const again = parseCaseText(writeCase(builtIn));
	expect(again).toEqual(builtIn);
	expect([...again.ties.keys()]).toEqual([...builtIn.ties.keys()]);
});

test('a case is written where its actors stand now', () => {
	const moved = moveActors(new Map([['mayor', { x: 0.1, y: -7 }]])).apply(parseCase(smallCase()));
	expect(parseCaseText(writeCase(moved)).layout.get('mayor')).toEqual({ x: 0.1, y: -7 });
});

test('Arabic stays readable in the file, and half a character survives', () => {
	const names = { title: 'بغداد', subtitle: 'half a face: \ud83d', summary: ']]> \u0000' };
	const text = writeCase(parseCase({ ...smallCase(), ...names }));
	expect(text).toContain('بغداد');
	expect(text.isWellFormed()).toBe(true);
	expect(parseCaseText(text).about).toMatchObject(names);
});
