/** Width and height of a picture in whole pixels. */
export interface Pixels {
	readonly width: number;
	readonly height: number;
}

/** With more pixels, making a picture takes a gigabyte of memory or more, whatever the browser allows. */
const maxPixels = 2 ** 27;
/** No browser draws longer sides, in px. */
const longestSide = 65_535;
/** The area and the side, in px, that every browser can draw: the limits of iOS, which are the lowest. */
const safe = { area: 2 ** 24, side: 2 ** 13 };

export type AnyCanvas = OffscreenCanvas | HTMLCanvasElement;

/** A canvas of this size, off the page. */
export function canvasOf({ width, height }: Pixels): AnyCanvas {
	if (typeof OffscreenCanvas !== 'undefined') return new OffscreenCanvas(width, height);
	return Object.assign(document.createElement('canvas'), { width, height });
}

/** The drawing context of a canvas whose pixels are read; null if the browser has no memory for it. */
export const context2d = (canvas: AnyCanvas) =>
	canvas.getContext('2d', { willReadFrequently: true }) as OffscreenCanvasRenderingContext2D | null;

/** What is on a canvas as a PNG; null if the browser cannot encode it. */
export function pngOf(canvas: AnyCanvas): Promise<Blob | null> {
	if ('convertToBlob' in canvas) return canvas.convertToBlob({ type: 'image/png' });
	return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

/** Whether this browser can draw a picture of this size: a canvas that is too large stays empty without an error. */
export function isDrawable({ width, height }: Pixels): boolean {
	const [area, side] = [width * height, Math.max(width, height)];
	if (area > maxPixels || side > longestSide) return false;
	if (area <= safe.area && side <= safe.side) return true;
	try {
		const pen = context2d(canvasOf({ width, height }));
		pen?.fillRect(width - 1, height - 1, 1, 1);
		return pen?.getImageData(width - 1, height - 1, 1, 1).data[3] === 255;
	} catch {
		return false;
	}
}

/** The largest picture of the same shape that can be drawn. `test` decides whether a size can be. */
export function largestDrawable({ width, height }: Pixels, test = isDrawable): Pixels {
	const scaled = (share: number) => ({
		width: Math.max(1, Math.floor(width * share)),
		height: Math.max(1, Math.floor(height * share))
	});
	// Most browsers draw the maximum allowed here: one try instead of twelve, each with a huge canvas.
	const allowed = Math.min(
		1,
		Math.sqrt(maxPixels / (width * height)),
		longestSide / Math.max(width, height)
	);
	if (test(scaled(allowed))) return scaled(allowed);
	let [works, fails] = [0, allowed];
	for (let step = 0; step < 12; step++) {
		const middle = (works + fails) / 2;
		if (test(scaled(middle))) works = middle;
		else fails = middle;
	}
	return scaled(works);
}
