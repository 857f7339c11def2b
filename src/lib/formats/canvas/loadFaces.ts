/** A font file by its whole address, and the characters that are drawn with it. */
export interface LoadedFrom {
	readonly family: string;
	readonly address: string;
	readonly range: string;
}

/** What a worker has instead of a document's fonts. */
const { fonts } = globalThis as unknown as { fonts: FontFaceSet };

const loaded = new Map<string, Promise<FontFace>>();

/** Loads fonts for canvases of this worker, each once. Rejects when one cannot be loaded. */
export async function loadFaces(faces: readonly LoadedFrom[]) {
	await Promise.all(faces.map(load));
}

async function load({ family, address, range: unicodeRange }: LoadedFrom) {
	const source = `url(${JSON.stringify(address)})`;
	const known = loaded.get(address);
	const face = known ?? new FontFace(family, source, { weight: '100 900', unicodeRange }).load();
	loaded.set(address, face);
	face.catch(() => loaded.delete(address));
	fonts.add(await face);
}
