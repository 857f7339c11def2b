/** A second engine that must draw our SVG as Chromium does: resvg, with only the project's fonts. */
import { Resvg } from '@resvg/resvg-js';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fontFiles } from './fonts.ts';
import { sfntOf } from './sfnt.ts';

/** A rendered picture: four bytes per pixel, red, green, blue and alpha, row by row. */
export interface Pixels {
	width: number;
	height: number;
	data: Uint8Array;
}

/** Renders an SVG at its own size, times `zoom`. Throws when it is not well-formed. */
export function drawn(svg: string, zoom = 1): Pixels {
	const { width, height, pixels } = new Resvg(svg, {
		font: { fontFiles: fontPaths(), loadSystemFonts: false, defaultFontFamily: 'Inter' },
		fitTo: { mode: 'zoom', value: zoom }
	}).render();
	return { width, height, data: pixels };
}

/** A rectangle in a picture, in pixels. */
export interface Area {
	x: number;
	y: number;
	w: number;
	h: number;
}

/** In how many pixels of an area two pictures of the same size differ, by more than a shade. */
export function differing(one: Pixels, other: Pixels, area?: Area): number {
	const { x, y, w, h } = area ?? { x: 0, y: 0, w: one.width, h: one.height };
	let count = 0;
	for (let row = Math.max(0, Math.floor(y)); row < Math.min(one.height, y + h); row++) {
		// Nearly all rows are the same, and are compared at once.
		if (rowOf(one, row).equals(rowOf(other, row))) continue;
		for (let column = Math.max(0, Math.floor(x)); column < Math.min(one.width, x + w); column++) {
			const at = 4 * (row * one.width + column);
			const far = [0, 1, 2, 3].some(
				(k) => Math.abs((one.data[at + k] ?? 0) - (other.data[at + k] ?? 0)) > 24
			);
			if (far) count++;
		}
	}
	return count;
}

const rowOf = ({ data, width }: Pixels, row: number) =>
	Buffer.from(data.buffer, data.byteOffset + 4 * width * row, 4 * width);

let paths: string[] | undefined;

/** The engine reads TrueType files from disk; they are made once per run and deleted after it. */
function fontPaths(): string[] {
	if (paths) return paths;
	const folder = mkdtempSync(join(tmpdir(), 'tautline-fonts-'));
	process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
	paths = fontFiles(400, 500, 600, 700).map(({ family, data }, i) => {
		const path = join(folder, `${i}.ttf`);
		writeFileSync(path, sfntOf(data, family));
		return path;
	});
	return paths;
}
