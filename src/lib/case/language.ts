/** Whether a tag has the form of BCP 47: `en-US` has it, `en_US` and “the English language” have not. */
export function isLanguageTag(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false;
	}
}
