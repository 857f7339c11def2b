const names = '"Inter Latin", "Inter Variable", "Vazirmatn Variable", system-ui, sans-serif';
let late = 0;

/**
 * The fonts of the picture, as the page names them. The list differs after each one that came late, because
 * Cytoscape remembers the width of a text by the names of its fonts.
 */
export const font = (): string => (late === 0 ? names : `${names}, late-${late}`);

/** Calls back when a font has come after a text of it may have been measured; returns how to stop that. */
export function onLateFont(changed: () => void): () => void {
	const note = () => {
		late += 1;
		changed();
	};
	document.fonts.addEventListener('loadingdone', note);
	return () => document.fonts.removeEventListener('loadingdone', note);
}

/** How long to wait for fonts, in ms: after that, another font is better than no picture. */
const timeoutMs = 1500;

/** Letters that the first font lacks: those in other files of its family, and Arabic. */
const beyondLatin = /[^\p{ASCII}\p{Script=Arabic}]/gu;
const arabic = /\p{Script=Arabic}/gu;

/**
 * Resolves when the fonts that a text needs are loaded, so that labels are measured and drawn with them, or
 * after a time limit.
 */
export async function fontsFor(text: string): Promise<void> {
	if (typeof document === 'undefined') return;
	const tooLate = new Promise((resolve) => setTimeout(resolve, timeoutMs));
	const others = text.match(beyondLatin)?.join('') ?? '';
	const letters = text.match(arabic)?.join('') ?? '';
	// Each family is asked only for its own letters: a list of families would load all of them for any letter.
	const loaded = Promise.all([
		document.fonts.load('600 14px "Inter Latin"', text),
		others === '' ? [] : document.fonts.load('600 14px "Inter Variable"', others),
		letters === '' ? [] : document.fonts.load('600 14px "Vazirmatn Variable"', letters)
	]).catch(() => []);
	await Promise.race([loaded, tooLate]);
}
