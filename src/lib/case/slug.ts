/**
 * Text as part of an address or of a file's name: letters, marks and numbers of any script, and one dash
 * for whatever lies between them; empty where there is nothing else.
 */
export function slug(text: string): string {
	return text
		.normalize('NFC')
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');
}
