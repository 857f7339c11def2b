import { canvasOf, context2d, pngOf } from './drawable.ts';

/** This browser gives out other pixels than those that were drawn. */
export class Falsified extends Error {
	constructor() {
		super('The browser gives out other pixels than those that were drawn.');
	}
}

/** Opaque colours, each on a square of its own. */
const colors = [
	'#ff0000',
	'#00ff00',
	'#0000ff',
	'#000000',
	'#ffffff',
	'#804020',
	'#20c0e0',
	'#777777'
];
const side = 8;
/** Smaller differences, which some protection adds as well, are not seen in a picture; in shades of 255. */
const leastSeen = 8;

/**
 * Whether this browser falsifies what is drawn, as protection against fingerprinting does, where a page reads
 * its pixels or saves them. It tells by pixels that are known.
 */
export async function isFalsified(): Promise<boolean> {
	const canvas = canvasOf({ width: side * colors.length, height: side });
	const pen = context2d(canvas);
	if (!pen) return false;
	colors.forEach((color, i) => {
		pen.fillStyle = color;
		pen.fillRect(i * side, 0, side, side);
	});
	if (differs(pen)) return true;
	const png = await pngOf(canvas);
	if (!png) return false;
	const saved = await createImageBitmap(png).catch(() => null);
	if (!saved || saved.width !== canvas.width) return true;
	pen.drawImage(saved, 0, 0);
	return differs(pen);
}

function differs(pen: OffscreenCanvasRenderingContext2D): boolean {
	const { data } = pen.getImageData(0, 0, side * colors.length, side);
	return data.some((value, i) => {
		const square = Math.floor((i / 4 / side) % colors.length);
		return Math.abs(value - channelOf(colors[square] ?? '', i % 4)) > leastSeen;
	});
}

const channelOf = (color: string, channel: number) =>
	channel === 3 ? 255 : parseInt(color.slice(1 + 2 * channel, 3 + 2 * channel), 16);
