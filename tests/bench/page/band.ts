/** The text of a caption, as the band below a stage shows it. */
export interface Words {
	readonly lead: string;
	readonly caption: string;
}

/** The height in px of the band that holds the longest of some captions; the measures of `Caption.svelte`. */
export function bandHeight(captions: readonly Words[], width: number, name: number): number {
	const band = document.createElement('div');
	band.style.cssText = `display: grid; position: absolute; box-sizing: border-box; width: ${width}px;
		padding: ${0.3 * name}px ${0.6 * name}px ${0.4 * name}px; border-top: 1px solid;
		font: 400 ${name}px/1.22 'Inter Variable', 'Vazirmatn Variable', sans-serif; text-wrap: pretty`;
	for (const { lead, caption } of captions) {
		const text = document.createElement('div');
		text.style.gridArea = '1 / 1';
		text.style.whiteSpace = 'pre-line';
		const bold = document.createElement('b');
		bold.textContent = lead;
		text.append(bold, ` ${caption}`);
		band.append(text);
	}
	document.body.replaceChildren(band);
	return band.getBoundingClientRect().height;
}
