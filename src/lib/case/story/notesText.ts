/** The notes of a step as one text, a line each. */
export const notesText = (notes: readonly { readonly text: string }[]): string =>
	notes.map(({ text }) => text).join('\n');
