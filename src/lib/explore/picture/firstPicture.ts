import { drawPicture } from '#lib/formats/display/picture.ts';
import { printSvg } from '#lib/formats/svg/printSvg.ts';
import { closest, framing } from '#lib/graph/framing.ts';
import { focusPointOf } from '#lib/graph/focusPoint.ts';
import { boundsOfFrame } from '#lib/scene/bounds.ts';
import { lightDark, paper } from '#lib/scene/palette.ts';
import { toScene } from '#lib/scene/toScene.ts';
import type { View } from '#lib/state/View.svelte.ts';

/** The picture area of a phone held upright, in px. */
const phone = { w: 390, h: 740 };

/**
 * The view as SVG for either theme. It contains the whole picture, and the transform that zooms in as the
 * picture opens on a phone, with the middle of the phone's view at the origin. CSS uses one or the other.
 */
export function firstPicture({
	case: source,
	filter,
	placement,
	emphasis,
	shown,
	picks,
	frame
}: View): string {
	const { tensionFilters } = filter;
	const scene = toScene(source, { theme: 'either', tensionFilters, ...placement });
	const bounds = boundsOfFrame(scene, emphasis, frame) ?? { x: 0, y: 0, w: 1, h: 1 };
	const pen = { outliner: null, paper: lightDark(paper) };
	const drawing = `<g id="first-picture">${printSvg(drawPicture(scene, emphasis, pen))}</g>`;
	const { pan, zoom } = framing(bounds, phone, focusPointOf(scene, shown, picks));
	const middle = { x: (phone.w / 2 - pan.x) / zoom, y: (phone.h / 2 - pan.y) / zoom };
	const { x, y, w, h } = bounds;
	const near = `translate(${x} ${y}) scale(${zoom / closest}) translate(${-middle.x} ${-middle.y})`;
	return `<svg class="whole" width="${w * closest}" height="${h * closest}" viewBox="${x} ${y} ${w} ${h}"><g class="near" transform="${near}">${drawing}</g></svg>`;
}
