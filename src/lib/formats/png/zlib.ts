import { OpenError } from '#lib/formats/OpenError.ts';
import type { Bytes } from '#lib/formats/bytes.ts';

/** Bytes decompressed at a time: few, so that a small file cannot fill the memory before it is noticed. */
const piece = 4096;

/** The bytes compressed in the zlib format, by the platform. */
export async function pack(bytes: Bytes): Promise<Bytes> {
	const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
	return new Uint8Array(await new Response(packed).arrayBuffer());
}

/**
 * The bytes decompressed from the zlib format.
 * @throws OpenError 'tooLarge' as soon as there are more than `limit`; 'damaged' when they are not in that
 * format
 */
export async function unpack(packed: Bytes, limit: number): Promise<Bytes> {
	const reader = inPieces(packed).pipeThrough(new DecompressionStream('deflate')).getReader();
	const pieces: Bytes[] = [];
	let length = 0;
	for (;;) {
		const { value, done } = await reader.read().catch(() => {
			throw new OpenError('damaged');
		});
		if (done) return new Uint8Array(await new Blob(pieces).arrayBuffer());
		pieces.push(value);
		length += value.length;
		if (length > limit) {
			await reader.cancel();
			throw new OpenError('tooLarge');
		}
	}
}

function inPieces(bytes: Bytes): ReadableStream<Bytes> {
	let at = 0;
	return new ReadableStream(
		{
			pull(controller) {
				if (at < bytes.length) controller.enqueue(bytes.slice(at, (at += piece)));
				else controller.close();
			}
		},
		{ highWaterMark: 0 }
	);
}
