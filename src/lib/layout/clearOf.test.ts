import { expect, test } from 'vitest';
import { parseCase } from '#lib/case/parse.ts';
import { toScene } from '#lib/scene/toScene.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { clearOf } from './clearOf.ts';

/** The guards stand far below the company, which commands them. */
const file = smallCase();
const at = (actor: string) => file.layout!.find((each) => each.actor === actor)!;
Object.assign(at('company'), { x: 1000, y: 0 });
Object.assign(at('guards'), { x: 1000, y: 800 });
const isClear = clearOf(toScene(parseCase(file), { theme: 'light', tensionFilters: [] }));

test('a place on the line of a tie is not clear, and one beside it is', () => {
	expect(isClear({ x: 1000, y: 400 })).toBe(false);
	expect(isClear({ x: 1040, y: 400 })).toBe(false);
	expect(isClear({ x: 1150, y: 400 })).toBe(true);
});

test('a place on the name of an actor is not clear', () => {
	expect(isClear({ x: 1000, y: 830 })).toBe(false);
	expect(isClear({ x: 1000, y: 1000 })).toBe(true);
});
