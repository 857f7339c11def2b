import type { DisplayItem, DisplayList } from '#lib/formats/display/displayList.ts';
import { fontFamily, lettering, type Pen } from '#lib/formats/display/lettering.ts';
import type { Naming } from '#lib/formats/display/naming.ts';
import { drawPicture } from '#lib/formats/display/picture.ts';
import type { Bounds } from '#lib/scene/bounds.ts';
import type { Emphasis } from '#lib/scene/emphasis.ts';
import type { Scene } from '#lib/scene/scene.ts';
import type { Block } from './blocks.ts';
import type { Caption } from './caption.ts';
import { layOut, type Frame } from './frame.ts';
import { drawSample } from './samples.ts';

/** A picture with its caption, on its own sheet. */
export interface Figure extends Pen {
	/** Size of the sheet, in px. */
	readonly width: number;
	readonly height: number;
	/** The same size with its unit, such as `210mm`, for a file; in px if it is left out. */
	readonly stated?: { readonly width: string; readonly height: string };
	readonly scene: Scene;
	readonly emphasis: Emphasis;
	/**
	 * The part of the scene that fills the space of the picture, in model units. More of the scene may show
	 * around it, but with `clipped` nothing outside the space.
	 */
	readonly region: Bounds;
	readonly clipped: boolean;
	readonly caption: Caption;
	/** Scales the text around the picture; 1 by default. */
	readonly textScale?: number;
	/** The least size of that text, in px; 0 by default. */
	readonly leastText?: number;
	/** Colour of the sheet as #rrggbb; null for a transparent one. */
	readonly background: string | null;
	/** Colour of secondary text. */
	readonly muted: string;
	/** For readers who cannot see it: a name and a description; empty texts are left out. */
	readonly name: string;
	readonly description: string;
	/** Names every actor and tie of the picture in an SVG. */
	readonly naming?: Naming;
}

/** The figure drawn, in px of its sheet: the paper and the groups `picture`, `legend` and `text`. Pure. */
export function drawFigure(figure: Figure): DisplayList {
	const { width, height, background } = figure;
	const frame = frameOf(figure);
	const paper: DisplayList =
		background === null
			? []
			: [{ kind: 'rect', id: 'paper', w: width, h: height, fill: background }];
	const text = drawBlocks(figure, frame.blocks);
	return [
		...paper,
		drawView(figure, frame),
		...drawLegend(figure, frame),
		...drawKey(figure, frame),
		{ kind: 'group', id: 'text', font: fontFamily, items: text }
	];
}

/** How the sheet of a figure is divided. */
export function frameOf(figure: Omit<Figure, 'scene' | 'emphasis'>): Frame {
	const { width, height, region, caption, textScale: scale, leastText: least } = figure;
	return layOut(caption, { width, height, picture: region }, { scale, least });
}

/** How many px of the sheet a model unit of the picture is. */
export const scaleIn = ({ picture: { w, h } }: Frame, region: Bounds): number =>
	Math.max(1e-4, Math.min(w / region.w, h / region.h));

/** The picture, fitted into its space and centred there. */
function drawView(figure: Figure, frame: Frame): DisplayItem {
	const { scene, emphasis, region, clipped, background, outliner, naming } = figure;
	const { x, y, w, h } = frame.picture;
	const scale = scaleIn(frame, region);
	const left = x + (w - region.w * scale) / 2 - region.x * scale;
	const top = y + (h - region.h * scale) / 2 - region.y * scale;
	const area = { x: (x - left) / scale, y: (y - top) / scale, w: w / scale, h: h / scale };
	return {
		kind: 'group',
		id: 'picture',
		transform: { x: left, y: top, scale },
		clip: clipped ? { id: 'window', area } : undefined,
		items: drawPicture(scene, emphasis, {
			outliner,
			paper: background === null ? null : scene.paper,
			naming
		})
	};
}

function drawLegend(figure: Figure, { legend, legendAt, legendSize }: Frame): DisplayList {
	if (legend.blocks.length === 0) return [];
	const samples = legend.samples.map((placed) => drawSample(placed, legendSize, figure));
	const items = [...samples, ...drawBlocks(figure, legend.blocks)];
	return [{ kind: 'group', id: 'legend', font: fontFamily, transform: legendAt, items }];
}

function drawKey(figure: Figure, { key }: Frame): DisplayList {
	if (key.length === 0) return [];
	return [{ kind: 'group', id: 'key', font: fontFamily, items: drawBlocks(figure, key) }];
}

const drawBlocks = (figure: Figure, blocks: readonly Block[]): DisplayList =>
	blocks.map(({ lines, muted, color, atRight, ...place }) => {
		const fill = color ?? (muted ? figure.muted : figure.scene.ink);
		return lettering(figure, lines, { ...place, fill, anchor: atRight ? 'end' : 'start' });
	});
