import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallPng } from '../../../tests/fixtures/png.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { CaseError } from '#lib/case/fault.ts';
import { parseCase } from '#lib/case/parse.ts';
import { writeCase } from '#lib/case/write.ts';
import { writeEmbedded } from './embedded/embedded.ts';
import { embeddedElement } from './embedded/svgMetadata.ts';
import { openFile } from './open.ts';
import { OpenError, type OpenFault } from './OpenError.ts';
import { withChunks } from './png/notes.ts';

const harbour = parseCase(smallCase());
const text = writeCase(harbour);
const carried = writeEmbedded({ case: harbour, view: 'tension=' });
const opened = (content: BlobPart) => openFile(new Blob([content]));
const utf16 = (content: string, mark = '\ufeff') =>
	Uint8Array.from(Buffer.from(mark + content, 'utf16le'));

describe('a case file', () => {
	test.each<[how: string, content: BlobPart]>([
		['as it is written', text],
		['with a byte order mark', `\ufeff${text}`],
		['behind empty lines', `\n\n${text}`],
		['in UTF-16, least byte first', utf16(text)],
		['in UTF-16, greatest byte first', utf16(text).map((_, i, all) => all[i ^ 1] ?? 0)]
	])('%s is opened', async (_, content) => {
		expect(await opened(content)).toEqual({ case: harbour, view: null });
	});

	test('with faults is refused with all of them', async () => {
		const bad = opened(text.replace('"version": 3', '"version": 0').replace('"en"', '""'));
		await expect(bad).rejects.toThrow(/^version: .*\nlanguage: /);
		await expect(bad).rejects.toThrow(CaseError);
	});

	test('that is cut off is refused as no JSON', async () => {
		await expect(opened(text.slice(0, 500))).rejects.toThrow(/^file: not JSON/);
	});

	test('with an attribute that stands twice is refused, because only one would be read', async () => {
		const twice = text
			.replace('"title"', '"title": "Another", "ti\\u0074le"')
			.replace(/("shortName"[^]*?)"shortName"/, '$1"shortName": "X", "shortName"');
		await expect(opened(twice)).rejects.toThrow(
			/^title: stands twice .*\nactors\[1\]\.shortName: stands twice /
		);
	});

	test('nested a million deep is refused', async () => {
		await expect(opened('{"a":'.repeat(1e6))).rejects.toThrow(CaseError);
		const deep = `{"asserters":${'['.repeat(1e6)}${']'.repeat(1e6)}}`;
		await expect(opened(deep)).rejects.toThrow(CaseError);
	});
});

test('a PNG that carries a case is opened with its view, whatever its name', async () => {
	const file = new File([await withChunks(smallPng(), { carried })], 'case.json');
	expect(await openFile(file)).toEqual({ case: harbour, view: 'tension=' });
});

test.each<[what: string, content: BlobPart, fault: OpenFault]>([
	['an empty file', '', 'empty'],
	['a PNG without a case', smallPng(), 'noCase'],
	['the beginning of a PNG', smallPng().slice(0, 20), 'damaged'],
	['some prose', 'hello', 'unknown'],
	['a JSON that is a list', '[]', 'unknown'],
	['a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0), 'unknown'],
	['a gzip, such as an SVGZ', Uint8Array.of(0x1f, 0x8b, 8, 0), 'packed'],
	['a ZIP', 'PK\x03\x04 case.json', 'packed'],
	['GeoJSON', '{"type":"FeatureCollection","features":[]}', 'otherJson'],
	['a graph of Cytoscape', '{"elements":{"nodes":[],"edges":[]}}', 'otherJson'],
	['a case of a later version', text.replace('"version": 3', '"version": 9'), 'newerCase'],
	['a web page', '<!doctype html><p>hello', 'otherHtml'],
	['UTF-16 that does not say so', utf16(text, ''), 'encoding'],
	['UTF-16 cut within a letter', utf16(text).slice(0, 99), 'unknown'],
	['Latin-1', Uint8Array.from(Buffer.from('{"title":"Über"}', 'latin1')), 'encoding'],
	[
		'an SVG with entities',
		`<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg xmlns="http://www.w3.org/2000/svg">${embeddedElement(carried)}</svg>`,
		'entities'
	],
	['a text larger than is read', 'x'.repeat(25e6 + 1), 'tooLarge']
])('%s is refused', async (_, content, fault) => {
	await expect(opened(content)).rejects.toThrow(new OpenError(fault));
});

test('a picture larger than is read is refused before it is read', async () => {
	const huge = new Blob([smallPng()]);
	Object.defineProperty(huge, 'size', { value: 100e6 + 1 });
	huge.arrayBuffer = () => Promise.reject(new Error('it was read'));
	await expect(openFile(huge)).rejects.toThrow(new OpenError('tooLarge'));
});

test('a picture larger than a text may be is opened all the same', async () => {
	const large = new Blob([await withChunks(smallPng(), { carried })]);
	Object.defineProperty(large, 'size', { value: 50e6 });
	expect((await openFile(large)).case).toEqual(harbour);
});

test('whatever the bytes, it ends in a fault that can be told', async () => {
	const start = fc.constantFrom('', '{', '{"format":', '\ufeff', '[', '"', '\0');
	const any = fc.asyncProperty(start, fc.uint8Array(), async (begin, bytes) => {
		const file = new Blob([begin, Uint8Array.from(bytes)]);
		const error: unknown = await openFile(file).catch((thrown: unknown) => thrown);
		expect(error instanceof OpenError || error instanceof CaseError).toBe(true);
	});
	await fc.assert(any);
});
