import { describe, expect, test } from 'vitest';
import { addStory } from '#lib/case/story/stories.ts';
import { ownCaseIn } from '#lib/case/ownCase.ts';
import { parseCase } from '#lib/case/parse.ts';
import { writeCase } from '#lib/case/write.ts';
import { pack } from '#lib/formats/packed.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { packCase, unpackCase, unpackRetold } from './packedCase.ts';

const small = parseCase(smallCase());

test('a small case goes into an address and comes out of it the same', async () => {
	const link = await packCase(small, null);
	expect(link).toMatch(/^case=zip\.[\w-]+$/);
	const packed = ownCaseIn(`#${link}&step=said`)?.packed ?? '';
	const back = await unpackCase(packed);
	expect(back && writeCase(back)).toBe(writeCase(small));
});

test('a case too large for an address is refused', async () => {
	// Numbers of a generator, because what repeats packs into little.
	let state = 1;
	const noise = Array.from({ length: 9000 }, () => (state = (state * 48271) % 2147483647));
	const about = { ...small.about, summary: noise.join() };
	expect((await packCase({ ...small, about }, null)) === null).toBe(true);
});

test('an address that was cut off, holds no case, or unpacks to millions of bytes gives none', async () => {
	const link = (await packCase(small, null)) ?? '';
	const packed = link.slice('case=zip.'.length);
	expect(await unpackCase(packed.slice(0, -20))).toBeNull();
	expect(await unpackCase('%E0%A4%A')).toBeNull();
	expect(await unpackCase(await pack('{"format":"tautline-case"}'))).toBeNull();
	const bomb = await pack(`${writeCase(small)}${' '.repeat(3_000_000)}`);
	expect(bomb.length).toBeLessThan(32_000);
	expect(await unpackCase(bomb)).toBeNull();
	const padded = packed + 'A'.repeat(40_000);
	expect(await unpackCase(padded)).toBeNull();
});

describe('of a case of the site that is told otherwise', () => {
	const mine = addStory({ id: 'mine', title: 'Mine', steps: [] }).apply(small);
	const onSite = (id: string) => Promise.resolve(id === small.about.id ? small : null);
	const toldIn = (link: string | null) => ownCaseIn(`#${link}&step=said`)?.retold ?? '';

	test('the address holds the stories alone, and comes out as the case with them', async () => {
		const link = await packCase(mine, small);
		expect(link).toMatch(/^case=told\.[\w-]{1,200}$/);
		const back = await unpackRetold(toldIn(link), onSite);
		expect(back && writeCase(back)).toBe(writeCase(mine));
	});

	test('other facts need the whole case', async () => {
		const about = { ...mine.about, title: 'Another' };
		expect(await packCase({ ...mine, about }, small)).toMatch(/^case=zip\./);
	});

	test('an address for another site, or one that was made to harm, gives none', async () => {
		const told = toldIn(await packCase(mine, small));
		expect(await unpackRetold(told, () => Promise.resolve(null))).toBeNull();
		for (const text of ['null', '3', '{}', '{', `{"of":"${small.about.id}","stories":[null]}`])
			expect(await unpackRetold(await pack(text), onSite)).toBeNull();
	});
});
