import type { Case } from '#lib/case/case.ts';
import { noFilter, select } from '#lib/case/filter.ts';
import { openingTensions } from '#lib/case/tensionFilter.ts';
import { slug } from '#lib/case/slug.ts';
import { words } from '#lib/words/words.ts';

/** The size that link previews call for (Open Graph), in px. */
export const previewSize = { width: 1200, height: 630 };

/** What a page says about itself where a link to it is previewed. */
export interface LinkPreview {
	title: string;
	description: string;
	/** The address of the page; null if the build ran without `ORIGIN`. */
	url: string | null;
	image: string;
	/** A description of the image in words. */
	alt: string;
}

/**
 * The link preview of the page of a case. Services fetch the image only from an absolute address, so the
 * image gets the address of the site if it is known; otherwise it is relative to the page.
 */
export function linkPreview(source: Case, site: string | undefined): LinkPreview {
	const { about } = source;
	const shown = select(source, { ...noFilter, tensionFilters: openingTensions(source) });
	const url = site ? addressOf(site) : null;
	const image = `preview/${encodeURIComponent(previewName(about.id))}.png`;
	return {
		title: about.title,
		description: about.subtitle ?? about.summary,
		url,
		image: url ? new URL(image, url).href : image,
		alt: words.canvas.label(about.title, shown.actors.size, shown.ties.size)
	};
}

/** The name of a case’s image, without its extension. */
export const previewName = (id: string): string => slug(id) || 'case';

function addressOf(site: string): string {
	if (!/^https?:\/\//.test(site) || !URL.canParse(site)) {
		throw new Error(`ORIGIN is “${site}”; it must be the site’s address, as https://example.org/`);
	}
	return site.endsWith('/') ? site : `${site}/`;
}
