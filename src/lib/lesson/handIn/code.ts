import { maxHandInLength } from './handIn.ts';

/** What a code begins with, so that it is found in a message. */
const prefix = 'TL1.';
/** A whole code within other text. */
const pattern = /TL1\.[\w-]+/g;

/** The codes in a text of any kind, such as several messages pasted at once. */
export const codesIn = (text: string): readonly string[] => text.match(pattern) ?? [];

/** A text as a code of letters, digits, `-` and `_`, for a message. */
export async function toCode(text: string): Promise<string> {
	const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
	const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
	const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	return prefix + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The text of a code; null if it is none, or unpacks to more than is ever handed in. */
export async function fromCode(code: string): Promise<string | null> {
	try {
		const base64 = code.slice(prefix.length).replaceAll('-', '+').replaceAll('_', '/');
		const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
		const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
		return await textOf(unpacked);
	} catch {
		return null;
	}
}

/** A few bytes can unpack to gigabytes, so reading stops at a limit. */
async function textOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<string | null> {
	const reader = stream.getReader();
	const parts: Uint8Array<ArrayBuffer>[] = [];
	let length = 0;
	for (let part = await reader.read(); !part.done; part = await reader.read()) {
		length += part.value.length;
		if (length > maxHandInLength) {
			await reader.cancel();
			return null;
		}
		parts.push(part.value);
	}
	return new TextDecoder('utf-8', { fatal: true }).decode(await new Blob(parts).arrayBuffer());
}
