/** Cases in Arabic script, and what tests of other scripts look for on a page. */
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { parseCaseText } from '../src/lib/case/parse.ts';
import { rightToLeft } from '../src/lib/case/direction.ts';
import { words } from '../src/lib/words/words.ts';
import { explore } from './picture.ts';
import { expect } from './site.ts';

/** A case of another script, as a file and as it is read. */
export function caseIn(file: 'arabic-case' | 'mixed-case') {
	const text = readFileSync(`tests/fixtures/${file}.json`, 'utf8');
	return { text, source: parseCaseText(text) };
}

/** Opens a case file on the page that explores. */
export async function openCase(page: Page, text: string): Promise<void> {
	await explore(page);
	const chooser = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: words.open.open }).click();
	const file = { name: 'case.json', mimeType: '', buffer: Buffer.from(text) };
	await (await chooser).setFiles(file);
	await expect(page.getByText(/^Opened /)).toBeVisible();
}

/** Every text of a case with a letter that is read from right to left, the longest first, and its direction. */
export function textsOf(file: string): (readonly [text: string, direction: 'rtl' | 'ltr'])[] {
	const texts = new Set<string>();
	JSON.stringify(JSON.parse(file), (_, value: unknown) => {
		if (typeof value === 'string' && /\p{Script=Arabic}{2}/u.test(value)) {
			texts.add(value.replace(/\s+/g, ' '));
		}
		return value;
	});
	return [...texts]
		.sort((one, other) => other.length - one.length)
		.map((text) => [text, rightToLeft(text) ? 'rtl' : 'ltr']);
}

/**
 * Where a text of the case stands on the page in another direction than its own, or would turn the words around it:
 * in the text of elements, and in what is read out for them.
 */
export const misdirected = (page: Page, texts: ReturnType<typeof textsOf>): Promise<string[]> =>
	page.evaluate(findMisdirected, texts);

/** Runs in the page. */
function findMisdirected(texts: readonly (readonly [string, string])[]): string[] {
	const found: string[] = [];
	const opening = { rtl: '\u2067', ltr: '\u2066' };
	const signs = /[\u200e\u200f\u2066-\u2069]/g;
	const bare = (text: string) => text.replace(signs, '').replace(/\s+/g, ' ').trim();
	const isolates = texts.map(([text, direction]) => {
		const literal = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
		return new RegExp(
			`\u200e?${opening[direction as 'rtl' | 'ltr']}[\\s\u200e\u200f]*${literal}\\s*\u2069`,
			'g'
		);
	});
	const latin = /[\u2066\u2067][^\u2066-\u2069\u0600-\u06ff]*\u2069/g;
	/** What is left of a text without those that are isolated within it. */
	const withoutIsolated = (whole: string) => {
		let rest = whole.replace(/\s+/g, ' ').replace(latin, '');
		// Names go before the sentences that they are in.
		for (let before = ''; before !== rest;) {
			before = rest;
			for (const pattern of isolates) rest = rest.replace(pattern, '');
		}
		return rest;
	};
	/** The first text within that stands among other words without an isolate of its own. */
	const loose = (whole: string) => {
		const rest = withoutIsolated(whole);
		return texts.find(([text]) => rest.includes(text))?.[0] ?? null;
	};
	/** The text of the case that is all there is, but for names isolated around it and punctuation. */
	const ownOf = (whole: string) =>
		known.get(bare(whole)) ?? known.get(bare(withoutIsolated(whole)).replace(/\s*[.,;]$/, ''));
	const known = new Map(texts);
	const blocks = /^(block|flex|grid|list-item|table-cell|inline-block|inline-flex|flow-root)$/;
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const element = node.parentElement!;
		if (element.closest('script, style, noscript, svg, textarea')) continue;
		// A mark of a search divides the text that it stands in.
		if (element.closest('bdi')?.querySelector('mark')) continue;
		const content = node.textContent ?? '';
		const own = ownOf(content);
		if (own === undefined) {
			const text = loose(content);
			if (text !== null) found.push(`${content.trim()} (in ${element.tagName})`);
			continue;
		}
		let holder = element;
		while (
			!blocks.test(getComputedStyle(holder).display) &&
			!/isolate|plaintext/.test(getComputedStyle(holder).unicodeBidi)
		) {
			holder = holder.parentElement!;
		}
		const alone = bare(holder.textContent ?? '') === bare(content);
		const isolated = /isolate|plaintext/.test(getComputedStyle(holder).unicodeBidi);
		// The first text of a paragraph gives it its direction.
		const first = bare(holder.textContent ?? '').startsWith(bare(content));
		if (getComputedStyle(holder).direction !== own || !(alone || isolated || first)) {
			if (element.tagName !== 'OPTION')
				found.push(`${content} (${element.outerHTML.slice(0, 90)})`);
		}
	}
	for (const element of document.querySelectorAll('[aria-label], [title], [alt], [placeholder]')) {
		for (const name of ['aria-label', 'title', 'alt', 'placeholder']) {
			const content = element.getAttribute(name) ?? '';
			if (ownOf(content) !== undefined) continue;
			if (loose(content) !== null) found.push(`${content} (${name} of ${element.tagName})`);
		}
	}
	return found;
}
