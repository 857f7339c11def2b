import type { Bytes } from './bytes.ts';
import type { EmbeddedCase } from './embedded/embedded.ts';
import type { PictureFile } from './pictureFile.ts';

/**
 * A file format. The opener, the file picker and the figure dialog follow these records. The code that reads
 * or writes a format is loaded when it is first used.
 */
export interface Format {
	readonly id: string;
	readonly label: string;
	/** Without the dot. */
	readonly extension: string;
	readonly mime: string;
	/** What is lost when a case is written in this format and read again. */
	readonly loses: readonly ('case' | 'view')[];
	readonly reading?: Reading;
	readonly write?: (picture: PictureFile) => Promise<Blob>;
}

export interface Reading {
	/**
	 * Maximum size in bytes; larger files are refused. Pixels take more space than text, and text more time.
	 */
	readonly largest: number;
	/** Whether a file has this format, judging by its start: see `startOf`. */
	readonly sniff: (start: string) => boolean;
	/** @throws OpenError when there is no case in the file; CaseError with every fault of the case */
	readonly read: (file: Bytes) => Promise<EmbeddedCase>;
}

const json = {
	id: 'json',
	label: 'JSON',
	extension: 'json',
	mime: 'application/json',
	loses: ['view'],
	reading: {
		largest: 25e6,
		sniff: (start) => start.startsWith('{'),
		read: async (file) => (await import('./json/readJson.ts')).readJson(file)
	}
} as const satisfies Format;

/** With the program; `files/oneFile.ts` writes it. */
const html = {
	id: 'html',
	label: 'HTML',
	extension: 'html',
	mime: 'text/html',
	loses: ['view'],
	reading: {
		largest: 25e6,
		sniff: isPage,
		read: async (file) => (await import('./html/readHtml.ts')).readHtml(file)
	}
} as const satisfies Format;

const png = {
	id: 'png',
	label: 'PNG',
	extension: 'png',
	mime: 'image/png',
	loses: [],
	reading: {
		largest: 100e6,
		sniff: (start) => start.startsWith('\x89PNG\r\n\x1a\n'),
		read: async (file) => (await import('./png/readPng.ts')).readPng(file)
	},
	write: async (picture: PictureFile) => (await import('./png/writePng.ts')).writePng(picture)
} as const satisfies Format;

const svg = {
	id: 'svg',
	label: 'SVG',
	extension: 'svg',
	mime: 'image/svg+xml',
	loses: [],
	reading: {
		largest: 25e6,
		sniff: (start) => start.startsWith('<') && !isPage(start),
		read: async (file) => (await import('./svg/readSvg.ts')).readSvg(file)
	},
	write: async (picture: PictureFile) => (await import('./svg/writeSvg.ts')).writeSvg(picture)
} as const satisfies Format;

/** The browser writes it, by printing. */
const pdf = {
	id: 'pdf',
	label: 'PDF',
	extension: 'pdf',
	mime: 'application/pdf',
	loses: ['case', 'view']
} as const satisfies Format;

/** The file of a case itself, which `saveCase` writes. */
export const caseFormat = json;
/** The formats of a figure, the most common first. */
export const pictureFormats = [png, svg, pdf] as const;
export const formats: readonly Format[] = [json, html, ...pictureFormats];

/** Extensions of all files that can be opened, in the form of `<input accept>`. */
export const accepted = formats
	.filter(({ reading }) => reading)
	.map(({ extension }) => `.${extension}`)
	.join();

function isPage(start: string): boolean {
	return /^<!doctype html/i.test(start);
}
