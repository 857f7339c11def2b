import fc from 'fast-check';
import { crc32 as crcOfNode, deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pixelsOf, smallPng } from '../../../../tests/fixtures/png.ts';
import type { Bytes } from '#lib/formats/bytes.ts';
import { OpenError } from '#lib/formats/OpenError.ts';
import { readChunks, writeChunks, type Chunk } from './chunks.ts';
import { crc32 } from './crc32.ts';
import { getText, withChunks, type PngNotes } from './notes.ts';

const limit = 1e6;
const wellFormed = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 });
const bytes = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
const noted = async (notes: PngNotes) => bytes(await withChunks(smallPng(), notes));
const withText = (text: string) => noted({ carried: text });
const typesIn = (png: Bytes) => readChunks(png).map(({ type }) => type);
const letters = (text: string) => [...Buffer.from(text)];
/** The small picture with a chunk before its end. */
const holding = (...chunks: Chunk[]) =>
	bytes(new Blob(writeChunks(readChunks(smallPng()).toSpliced(-1, 0, ...chunks))));
const iTXt = (data: number[]) => ({ type: 'iTXt', data: Uint8Array.from(data) });
/** An iTXt chunk with the right keyword that claims to be compressed, with any bytes as its text. */
const packed = (text: Iterable<number>) => iTXt([...letters('tautline'), 0, 1, 0, 0, 0, ...text]);

describe('a text in a PNG', () => {
	test('comes back as it was, whatever it is, and leaves the pixels alone', async () => {
		const property = fc.asyncProperty(wellFormed, async (text) => {
			const png = await withText(text);
			expect(await getText(png, limit)).toBe(text);
			expect(pixelsOf(png)).toEqual(pixelsOf(smallPng()));
		});
		await fc.assert(property, { numRuns: 40 });
	});

	test('is packed, and stands behind the pixels', async () => {
		const png = await withText('الثالث من يناير '.repeat(2000));
		expect(png.length).toBeLessThan(2000);
		expect(typesIn(png).slice(-3)).toEqual(['IDAT', 'iTXt', 'IEND']);
	});

	test('takes the place of an earlier one', async () => {
		const twice = await bytes(await withChunks(await withText('before'), { carried: 'after' }));
		expect(await getText(twice, limit)).toBe('after');
	});

	test('is also read as other programs may write it: not packed', async () => {
		const plain = iTXt([
			...letters('tautline'),
			0,
			0,
			0,
			...letters('en'),
			0,
			0,
			...letters('علي')
		]);
		expect(await getText(await holding(plain), limit)).toBe('علي');
	});
});

describe('notes in a PNG', () => {
	const provenance = {
		title: 'Über',
		creators: ['Ana Ruiz', 'حداد'],
		sources: ['Letters', 'Quay Press'],
		rights: 'CC BY 4.0',
		software: 'T'
	};
	const notes = { dpi: 300, description: 'عادل عبد المهدي\nline 2', provenance };

	test('stand before the pixels, in Latin-1 where they can', async () => {
		const chunks = readChunks(await noted({ ...notes, carried: 'case' }));
		const types = 'IHDR pHYs tEXt iTXt iTXt tEXt tEXt tEXt iTXt IDAT iTXt IEND';
		expect(chunks.map(({ type }) => type).join(' ')).toBe(types);
		expect([...chunks[2]!.data]).toEqual([...letters('Title'), 0, 0xdc, ...letters('ber')]);
		const written = chunks.slice(3, 9).map(({ data }) => Buffer.from(data).toString());
		expect(written.slice(0, 5)).toEqual([
			'Author\0\0\0\0\0Ana Ruiz; حداد',
			`Description\0\0\0\0\0${notes.description}`,
			'Copyright\0CC BY 4.0',
			'Comment\0Letters; Quay Press',
			'Software\0T'
		]);
		expect(written[5]).toMatch(/^XML:com\.adobe\.xmp\0\0\0\0\0<\?xpacket /);
	});

	test('tell the density in pixels a metre: 300 dpi are 11811', async () => {
		const density = readChunks(await noted(notes)).find(({ type }) => type === 'pHYs');
		const perMetre = [0, 0, 0x2e, 0x23];
		expect([...density!.data]).toEqual([...perMetre, ...perMetre, 1]);
	});

	test('are written once, however often', async () => {
		const first = await noted(notes);
		expect(await bytes(await withChunks(first, notes))).toEqual(first);
	});

	test('that are left out or empty leave the picture as it is', async () => {
		expect(await noted({ description: '' })).toEqual(smallPng());
	});
});

describe('a picture that', () => {
	const broken: [name: string, png: () => Bytes | Promise<Bytes>, fault: string][] = [
		['has no text', () => smallPng(), 'noCase'],
		[
			'has a text of another keyword',
			() => holding(iTXt([...letters('XML:com.adobe.xmp'), 0, 0, 0, 0, 0, ...letters('x')])),
			'noCase'
		],
		['has a text without a keyword', () => holding(iTXt(letters('tautline'))), 'noCase'],
		['has two', () => holding(packed([1]), packed([2])), 'several'],
		[
			'ends within the head of the text',
			() => holding(iTXt([...letters('tautline'), 0, 1])),
			'damaged'
		],
		['has a text that is not packed as it says', () => holding(packed([1, 2, 3])), 'damaged'],
		[
			'has a packed text cut short',
			() => holding(packed(deflateSync('a'.repeat(99)).subarray(0, 9))),
			'damaged'
		],
		[
			'is packed in a way nobody knows',
			() => holding(iTXt([...letters('tautline'), 0, 1, 9, 0, 0])),
			'damaged'
		],
		[
			'has bytes of no character',
			() => holding(packed(deflateSync(Buffer.from([0xff])))),
			'damaged'
		],
		['declares a huge length', () => withBytes(8, [0xff, 0xff, 0xff, 0xff]), 'damaged'],
		['declares one byte too many', () => withBytes(11, [14]), 'damaged'],
		['has a CRC that is wrong', () => withBytes(29, [0]), 'damaged'],
		['has a changed pixel', () => withBytes(50, [1, 2, 3, 4]), 'damaged'],
		['is no PNG at all', () => Uint8Array.from(letters('GIF89a..')), 'damaged'],
		[
			'does not begin with IHDR',
			() => bytes(new Blob(writeChunks(readChunks(smallPng()).slice(1)))),
			'damaged'
		]
	];

	function withBytes(at: number, change: number[]): Bytes {
		const png = smallPng();
		png.set(change, at);
		return png;
	}

	test.each(broken)('%s is refused', async (_, png, fault) => {
		await expect(getText(await png(), limit)).rejects.toThrow(new RegExp(`^${fault}$`));
	});

	test('is cut off anywhere is refused', async () => {
		const whole = await withText('the case');
		for (let end = 8; end < whole.length; end++) {
			await expect(getText(whole.slice(0, end), limit)).rejects.toThrow('damaged');
		}
	});

	test('has something behind its end is read without it', async () => {
		const png = await withText('the case');
		expect(await getText(Uint8Array.from([...png, 1, 2, 3]), limit)).toBe('the case');
	});

	test('would unpack to more than the limit is refused before it has', async () => {
		const bomb = deflateSync(Buffer.alloc(50e6)).subarray(0, -9);
		// Its end is missing, so only a reader that stops before it can report that it is too large.
		await expect(getText(await holding(packed(bomb)), limit)).rejects.toThrow('tooLarge');
		const lastOne = deflateSync(Buffer.alloc(limit, 'a'));
		expect(await getText(await holding(packed(lastOne)), limit)).toHaveLength(limit);
	});

	test('is any bytes at all ends in a fault, never in another error', async () => {
		const any = fc.asyncProperty(fc.uint8Array({ maxLength: 80 }), async (tail) => {
			const png = Uint8Array.from([...smallPng().subarray(0, 33), ...tail]);
			await expect(getText(png, limit)).rejects.toMatchObject({ name: 'OpenError' });
		});
		await fc.assert(any);
	});
});

test('the CRC is the one that zlib knows', () => {
	fc.assert(fc.property(fc.uint8Array(), (any) => crc32(any) === crcOfNode(any)));
});

test('a picture in more pieces than any program writes is refused', async () => {
	const piece = { type: 'tEXt', data: Uint8Array.from(letters('a\0b')) };
	const file = await holding(...Array<Chunk>(60_000).fill(piece));
	expect(() => readChunks(file)).toThrow(new OpenError('tooLarge'));
});
