/**
 * Text as part of an address or of a file name: letters, marks and numbers of any script, with a single dash
 * for anything between them; empty if nothing is left.
 */
export function slug(text: string): string {
	return text
		.normalize('NFC')
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');
}
