import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from './decodeText.ts';

const bytes = (text: string, encoding: BufferEncoding) =>
	Uint8Array.from(Buffer.from(text, encoding));
const text = 'From,To\nMüller,Ş';

test.each([
	['UTF-8', bytes(text, 'utf8'), 'UTF-8'],
	['UTF-8 with a mark', bytes(`\ufeff${text}`, 'utf8'), 'UTF-8'],
	['UTF-16 with a mark', bytes(`\ufeff${text}`, 'utf16le'), 'UTF-16'],
	[
		'UTF-16, greatest byte first',
		bytes(`\ufeff${text}`, 'utf16le').map((_, i, all) => all[i ^ 1] ?? 0),
		'UTF-16'
	],
	['UTF-16 without a mark', bytes(text, 'utf16le'), 'UTF-16']
] as const)('%s is read', (_, file, encoding) => {
	expect(decodeText(file)).toEqual({ text, encoding });
});

test('what is no UTF-8 is read as old spreadsheets write it', () => {
	const old = bytes('Müller,Hütte', 'latin1');
	expect(decodeText(old)).toEqual({ text: 'Müller,Hütte', encoding: 'Windows-1252' });
});

test.each([
	['a JPEG', [0xff, 0xd8, 0xff, 0xe0, 0, 0x10]],
	['a gzip', [0x1f, 0x8b, 8, 0, 0]],
	['a ZIP', [0x50, 0x4b, 3, 4, 0x14, 0]],
	['UTF-16 cut within a letter', [0xff, 0xfe, 0x41]]
])('%s is no text', (_, file) => {
	expect(decodeText(Uint8Array.from(file))).toBeNull();
});

test('any bytes are a text without control signs, or none', () => {
	fc.assert(
		fc.property(fc.uint8Array(), (file) => {
			const { text = '' } = decodeText(Uint8Array.from(file)) ?? {};
			expect(text.includes('\0')).toBe(false);
		})
	);
});
