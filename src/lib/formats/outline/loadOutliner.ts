import { fontAddresses } from './fontAddresses.ts';
import type { OutlinerReport, FontFile } from './outlinerOf.ts';

/** Reads a file of the site: `fetch` in the browser. */
export type Reader = (address: string) => Promise<Response> | Response;

/**
 * Loads the code that turns text into shapes and the fonts of these weights, about 100 kB each; nothing is
 * loaded before this call. Rejects when a file cannot be loaded.
 */
export async function loadOutliner(
	weights: readonly number[],
	read: Reader = fetch
): Promise<OutlinerReport> {
	const wished = [...fontAddresses].filter(([weight]) => weights.includes(weight));
	const [{ outlinerOf }, ...files] = await Promise.all([
		import('./outlinerOf.ts'),
		...wished.flatMap(([weight, addresses]) =>
			addresses.map((address) => fontFile(weight, address, read))
		)
	]);
	return outlinerOf(files);
}

async function fontFile(weight: number, address: string, read: Reader): Promise<FontFile> {
	const response = await read(address);
	if (!response.ok) throw new Error(`The font ${address} could not be loaded.`);
	return { weight, data: new Uint8Array(await response.arrayBuffer()) };
}
