import { drawPicture } from '../../../src/lib/formats/display/picture.ts';
import { printSvg } from '../../../src/lib/formats/svg/printSvg.ts';
import { element } from '../../../src/lib/formats/svg/xml.ts';
import type { Bounds, Size } from '../../../src/lib/scene/bounds.ts';
import type { Emphasis } from '../../../src/lib/scene/emphasis.ts';
import type { Scene } from '../../../src/lib/scene/scene.ts';

/** Every part has an id, which is all that a measure needs. */
export const naming = { sayTie: null };

/** A part of a scene in a frame of this size in px. */
export function svgOf(scene: Scene, emphasis: Emphasis, region: Bounds, size: Size): string {
	const { x, y, w, h } = region;
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			width: size.w,
			height: size.h,
			viewBox: `${x} ${y} ${w} ${h}`
		},
		printSvg(drawPicture(scene, emphasis, { outliner: null, paper: scene.paper, naming }))
	);
}
