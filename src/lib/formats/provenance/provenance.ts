/** Whom and what a picture comes from: plain texts, empty where nothing is known. */
export interface Provenance {
	readonly title: string;
	/** Who made it, and the case that it shows. */
	readonly creators: readonly string[];
	/** What the case rests on. */
	readonly sources: readonly string[];
	/** Under which licence it may be used. */
	readonly rights: string;
	/** The name of the program. */
	readonly software: string;
}

/** The namespaces in which both kinds of metadata speak. */
export const namespaces = {
	'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
	'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
	'xmlns:cc': 'http://creativecommons.org/ns#'
};

const commons = 'https://creativecommons.org';

/** The address of the Creative Commons licence that a text begins with, for programs; null if it is no such. */
export function licenceAddress(rights: string): string | null {
	if (/^CC0\b/.test(rights)) return `${commons}/publicdomain/zero/1.0/`;
	const [, terms, version] = /^CC[ -](BY(?:-NC)?(?:-SA|-ND)?)[ -](\d\.\d)\b/.exec(rights) ?? [];
	return terms ? `${commons}/licenses/${terms.toLowerCase()}/${version}/` : null;
}
