import { textIn, type DisplayList } from '#lib/formats/display/displayList.ts';
import { facesFor, type Face } from '#lib/formats/svg/embedFonts.ts';
import type { Pixels } from './drawable.ts';
import type { PngNotes } from './notes.ts';
import type { Answer, Wanted } from './rasterise.worker.ts';

/** Kept for the next picture, with the fonts that it has loaded. */
let worker: Worker | null = null;
let last: Promise<Answer> | null = null;
/** The worker ends after this many ms without work, because it keeps as much memory as the picture took. */
const idleTimeoutMs = 20_000;
let idle: ReturnType<typeof setTimeout> | undefined;

/**
 * A display list painted and encoded off the main thread, with `across` units of it as wide as the picture;
 * null if the browser cannot do this, and `falsified` if it would save other pixels.
 */
export function rasteriseInWorker(
	list: DisplayList,
	across: number,
	size: Pixels,
	notes: PngNotes
): Promise<Answer> {
	if (typeof OffscreenCanvas === 'undefined') return Promise.resolve(null);
	clearTimeout(idle);
	const drawn = ask({ list, across, faces: facesFor(textIn(list)).map(absolute), size, notes });
	last = drawn;
	void drawn.then(() => {
		if (last === drawn) idle = setTimeout(dismiss, idleTimeoutMs);
	});
	return drawn;
}

function ask(wanted: Wanted): Promise<Answer> {
	const { port1, port2 } = new MessageChannel();
	const asked = (worker ??= new Worker(new URL('./rasterise.worker.ts', import.meta.url), {
		type: 'module'
	}));
	return new Promise((resolve) => {
		const fail = () => {
			dismiss();
			resolve(null);
		};
		asked.addEventListener('error', fail);
		port1.onmessage = ({ data }: MessageEvent<Answer>) => {
			asked.removeEventListener('error', fail);
			port1.close();
			resolve(data);
		};
		asked.postMessage(wanted, [port2]);
	});
}

function dismiss() {
	worker?.terminate();
	worker = null;
}

/** The face with an absolute address, because a worker resolves addresses relative to its own. */
const absolute = (face: Face): Face => ({
	...face,
	address: new URL(face.address, document.baseURI).href
});
