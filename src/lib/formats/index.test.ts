import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { smallPng } from '../../../tests/fixtures/png.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { noFilter, select } from '#lib/case/filter.ts';
import { parseCase } from '#lib/case/parse.ts';
import { writeCase } from '#lib/case/write.ts';
import { toEmphasis } from '#lib/scene/emphasis.ts';
import { noPicks } from '#lib/scene/picks.ts';
import { toScene } from '#lib/scene/toScene.ts';
import type { EmbeddedCase } from './embedded/embedded.ts';
import { drawFigure, type Figure } from './figure/figure.ts';
import { toSvg } from './figure/toSvg.ts';
import { room } from './html/room.ts';
import { writeHtml } from './html/writeHtml.ts';
import { accepted, caseFormat, formats, pictureFormats } from './index.ts';
import { openFile } from './open.ts';
import { withChunks, type PngNotes } from './png/notes.ts';

// Only a browser can paint; everything written around the pixels is the same.
vi.mock('./png/rasterise.ts', () => ({
	rasterise: (_picture: unknown, _size: unknown, notes: PngNotes) => withChunks(smallPng(), notes)
}));

const harbour = parseCase(smallCase());
const embedded: EmbeddedCase = { case: harbour, view: 'tension=' };

function figureOf(source: typeof harbour): Figure {
	const scene = toScene(source, { theme: 'light', tensionFilters: [] });
	const attention = { unmatched: 'hidden', picks: noPicks, hovered: null } as const;
	return {
		width: 400,
		height: 300,
		scene,
		emphasis: toEmphasis(source, scene, { ...attention, shown: select(source, noFilter) }),
		region: { x: 0, y: 0, w: 400, h: 300 },
		clipped: false,
		outliner: null,
		caption: { title: 'Harbour', subtitle: '', legend: [], notes: [] },
		background: '#ffffff',
		muted: '#777777',
		name: '',
		description: ''
	};
}

/** A file in each format that can be written here, containing the case and view. */
async function written(): Promise<Map<string, Blob>> {
	const program = `<!doctype html>${room.title}${room.data}`;
	const files = new Map<string, Blob>([
		[caseFormat.id, new Blob([writeCase(harbour)])],
		['html', new Blob([writeHtml(program, harbour, [])])]
	]);
	const figure = figureOf(harbour);
	const picture = {
		figure,
		drawn: drawFigure(figure),
		svg: toSvg(figure),
		pixels: { width: 400, height: 300 },
		dpi: 96,
		withFonts: false,
		provenance: { title: 'Harbour', creators: [], sources: [], rights: '', software: 'Tautline' },
		embedded
	};
	for (const format of pictureFormats)
		if ('write' in format) files.set(format.id, await format.write(picture));
	return files;
}

const files = await written();
const readable = formats.filter(({ reading }) => reading);

describe.each(readable.map((format) => [format.label, format] as const))('%s', (_, format) => {
	test('is told from every other format by how its file starts', async () => {
		const bytes = new Uint8Array(await (files.get(format.id) as Blob).arrayBuffer());
		const start = String.fromCharCode(...bytes.subarray(0, 100));
		const claimed = readable.filter(({ reading }) => reading?.sniff(start));
		expect(claimed.map(({ id }) => id)).toEqual([format.id]);
	});

	test('gives back what was written, but for what it is said to lose', async () => {
		const opened = await openFile(files.get(format.id) as Blob);
		expect(opened).toEqual({
			case: format.loses.includes('case') ? null : harbour,
			view: format.loses.includes('view') ? null : embedded.view
		});
	});
});

test('a format that is not read loses the case', () => {
	const others = formats.filter(({ reading }) => !reading);
	expect(others.map(({ id }) => id)).toEqual(['pdf']);
	for (const { loses } of others) expect(loses).toContain('case');
});

test('the file picker offers what can be read', () => {
	expect(accepted).toBe('.json,.html,.png,.svg');
});

test('the documentation names every format and its extension', () => {
	const text = readFileSync(new URL('../../../docs/figures.md', import.meta.url), 'utf8');
	for (const { label, extension } of formats)
		expect(text).toMatch(new RegExp(`^\\| ${label} +\\| \`\\.${extension}\` `, 'm'));
});
