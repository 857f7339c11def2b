/** px per inch, as CSS defines it. */
const cssDpi = 96;
/** Pixels per inch that printers ask for. */
export const printDpi = 300;
/** Points per px where 96 px are an inch, and on a slide, which presentation software makes 540 pt high. */
const points = { page: 72 / cssDpi, slide: 540 / 1080 };
const mmPerInch = 25.4;
const mm = (length: number) => (length / mmPerInch) * cssDpi;
const inches = (length: number) => length * cssDpi;

/** The size of a sheet that the reader chooses, in `unit`, with `dpi` px of the figure to an inch. */
export interface OwnSize {
	width: number;
	height: number;
	unit: 'px' | 'mm';
	dpi: number;
}

export interface Preset {
	readonly id: PresetId;
	/** In px; null if the window or the reader decides. */
	readonly size: readonly [width: number, height: number] | null;
	/** Pixels of a PNG per px, at scale 1. */
	readonly density?: number;
	/** Whether it is a sheet of paper. */
	readonly paper?: boolean;
	/** How large a px is meant to be seen, in points; see `Sheet`. */
	readonly points?: number;
}

export type PresetId =
	| 'screen'
	| 'whole'
	| 'slide'
	| 'slide-4k'
	| 'a4-landscape'
	| 'a4-portrait'
	| 'letter-landscape'
	| 'letter-portrait'
	| 'square'
	| 'own';

const onPaper = { density: printDpi / cssDpi, paper: true } as const;

/** The sheets on offer, in order. The 4K slide is the same slide at twice the resolution. */
export const presets: readonly Preset[] = [
	{ id: 'screen', size: null },
	{ id: 'whole', size: null },
	{ id: 'slide', size: [1920, 1080], points: points.slide },
	{ id: 'slide-4k', size: [1920, 1080], density: 2, points: points.slide },
	{ id: 'a4-landscape', size: [mm(297), mm(210)], ...onPaper },
	{ id: 'a4-portrait', size: [mm(210), mm(297)], ...onPaper },
	{ id: 'letter-landscape', size: [inches(11), inches(8.5)], ...onPaper },
	{ id: 'letter-portrait', size: [inches(8.5), inches(11)], ...onPaper },
	{ id: 'square', size: [1080, 1080] },
	{ id: 'own', size: null }
];

/** The presets, in the groups in which they are offered. */
export const presetGroups = [
	['view', ['screen', 'whole']],
	['slide', ['slide', 'slide-4k']],
	['paper', ['a4-landscape', 'a4-portrait', 'letter-landscape', 'letter-portrait']],
	['other', ['square', 'own']]
] as const satisfies readonly (readonly [group: string, ids: readonly PresetId[]])[];

/** A sheet: its size in px, and the size of its PNG in pixels. */
export interface Sheet {
	width: number;
	height: number;
	pixels: { width: number; height: number };
	/** Pixels per inch. */
	dpi: number;
	/** Its size with its unit, exactly as meant: millimetres on paper, otherwise px. */
	stated: { width: string; height: string };
	/**
	 * Points per px at the size that the sheet is meant for: that of paper, a slide 540 pt high, and for anything
	 * else a page at 100 %, on which 96 px are an inch.
	 */
	points: number;
}

/** The sheet of a preset. `screen` is the size of the picture on the page, in px. */
export function sheetOf(
	preset: PresetId,
	own: OwnSize,
	scale: number,
	screen: { width: number; height: number }
): Sheet {
	const found = presets.find(({ id }) => id === preset);
	if (preset === 'own') return ownSheet(own, scale);
	const [width, height] = found?.size ?? [screen.width, screen.height];
	return sheet(width, height, {
		density: (found?.density ?? 1) * scale,
		paper: found?.paper ?? false,
		points: found?.points
	});
}

/** The same size in the other unit, at its own resolution: the figure stays as it is. */
export function inUnit(own: OwnSize, unit: OwnSize['unit']): OwnSize {
	if (unit === own.unit) return own;
	const perPx = mmPerInch / own.dpi;
	const factor = unit === 'mm' ? perPx : 1 / perPx;
	return { ...own, unit, width: own.width * factor, height: own.height * factor };
}

/** Whether a size of one's own is that of paper: px at the density of a screen are not. */
export const isOwnPaper = ({ unit, dpi }: OwnSize): boolean => unit === 'mm' || dpi !== cssDpi;

function ownSheet(own: OwnSize, scale: number): Sheet {
	const { width, height, dpi } = inUnit(own, 'mm');
	return sheet(mm(width), mm(height), {
		density: (dpi / cssDpi) * scale,
		paper: isOwnPaper(own)
	});
}

interface Meant {
	density: number;
	paper: boolean;
	points?: number;
}

function sheet(width: number, height: number, { density, paper, points: pt }: Meant): Sheet {
	const [w, h] = [Math.max(1, Math.round(width)), Math.max(1, Math.round(height))];
	const pixels = { width: Math.round(width * density), height: Math.round(height * density) };
	const stated = {
		width: paper ? inMm(width) : `${w}px`,
		height: paper ? inMm(height) : `${h}px`
	};
	return { width: w, height: h, pixels, dpi: cssDpi * density, stated, points: pt ?? points.page };
}

const inMm = (px: number) => `${Number(((px / cssDpi) * mmPerInch).toFixed(2))}mm`;
