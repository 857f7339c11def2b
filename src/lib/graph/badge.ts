import { rightToLeft } from '#lib/case/direction.ts';
import { initialsBaseline, initialsSize } from '#lib/scene/initials.ts';
import type { SceneNode } from '#lib/scene/scene.ts';
import { weights } from '#lib/scene/strokes.ts';
import { font } from './fonts.ts';

/** Width and height in px: sharp up to a zoom of 2 on a screen with a pixel ratio of 2. */
const size = 128;
const drawn = new Map<string, string>();

/**
 * The initials of a bloc as an image laid over the shape, because a node in Cytoscape has only one label. The
 * page draws it, because an image that loads by itself cannot use the page's font.
 */
export function badge({ initials, onFill }: Pick<SceneNode, 'initials' | 'onFill'>): string {
	// Without a page, as in a worker, nobody sees the badge.
	if (initials === '' || typeof document === 'undefined') return 'none';
	const key = `${onFill} ${initials} ${font()}`;
	const known = drawn.get(key);
	if (known) return known;
	const picture = draw(initials, onFill);
	drawn.set(key, picture);
	return picture;
}

/** A short address for an image, because Cytoscape reads all of it for every node at every change. */
function addressOf(data: string): string {
	const [, base64 = ''] = data.split(',');
	const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
	return URL.createObjectURL(new Blob([bytes], { type: 'image/png' }));
}

function draw(initials: string, color: string): string {
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = size;
	const context = canvas.getContext('2d');
	if (!context) return 'none';
	context.font = `${weights.initials} ${initialsSize(initials, size)}px ${font()}`;
	context.direction = rightToLeft(initials) ? 'rtl' : 'ltr';
	context.textAlign = 'center';
	context.fillStyle = color;
	context.fillText(initials, size / 2, size / 2 + initialsBaseline(initials, size));
	// Protection against fingerprinting falsifies the pixels that a page reads: no initials rather than stripes.
	if (context.getImageData(0, 0, size, 1).data.some((value) => value !== 0)) return 'none';
	return addressOf(canvas.toDataURL());
}
