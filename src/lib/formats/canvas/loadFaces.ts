import type { Face } from '#lib/formats/svg/embedFonts.ts';

/** In a worker, this takes the place of `document.fonts`. */
const { fonts } = globalThis as unknown as { fonts: FontFaceSet };

const loaded = new Map<string, Promise<FontFace>>();

/**
 * Loads fonts from absolute addresses for canvases of this worker, each once. Rejects when one cannot be
 * loaded.
 */
export async function loadFaces(faces: readonly Face[]) {
	await Promise.all(faces.map(load));
}

async function load({ family, address, range: unicodeRange }: Face) {
	const source = `url(${JSON.stringify(address)})`;
	const known = loaded.get(address);
	const face = known ?? new FontFace(family, source, { weight: '100 900', unicodeRange }).load();
	loaded.set(address, face);
	face.catch(() => loaded.delete(address));
	fonts.add(await face);
}
