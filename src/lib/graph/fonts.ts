/** The fonts of the picture, as the page names them. */
export const font = '"Inter Variable", "Vazirmatn Variable", system-ui, sans-serif';

/** A picture in another font is better than none for longer. */
const patience = 1500;

/**
 * Resolves when the fonts that a text needs are there, so that labels are measured and drawn with
 * them, or after a while without.
 */
export async function fontsFor(text: string): Promise<void> {
	if (typeof document === 'undefined') return;
	const late = new Promise((resolve) => setTimeout(resolve, patience));
	const loaded = document.fonts.load(`600 14px ${font}`, text).catch(() => []);
	await Promise.race([loaded, late]);
}
