/** A text packed into letters, digits, `-` and `_` (RFC 1951 deflate, RFC 4648 base64url), for an address or a message. */
export async function pack(text: string): Promise<string> {
	const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
	const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
	const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The text that was packed; null if it is damaged, or unpacks to more than `most` bytes. */
export async function unpack(code: string, most: number): Promise<string | null> {
	try {
		const base64 = code.replaceAll('-', '+').replaceAll('_', '/');
		const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
		const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
		return await textOf(unpacked, most);
	} catch {
		return null;
	}
}

/** A few bytes can unpack to gigabytes, so reading stops at a limit. */
async function textOf(
	stream: ReadableStream<Uint8Array<ArrayBuffer>>,
	most: number
): Promise<string | null> {
	const reader = stream.getReader();
	const parts: Uint8Array<ArrayBuffer>[] = [];
	let length = 0;
	for (let part = await reader.read(); !part.done; part = await reader.read()) {
		length += part.value.length;
		if (length > most) {
			await reader.cancel();
			return null;
		}
		parts.push(part.value);
	}
	return new TextDecoder('utf-8', { fatal: true }).decode(await new Blob(parts).arrayBuffer());
}
