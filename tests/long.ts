/** A case of words that are longer than any line, and what tests of such words look for on a page. */
import type { Page } from '@playwright/test';
import { smallCase } from './fixtures/small-case.ts';

/** The longest word of 42 letters, again and again, without a place to break it. */
const long = (length: number) =>
	'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(10).slice(0, length);

/** The small case with one unbroken word in each of its texts, as long as the format allows or nearly so. */
export function longCase(): string {
	const file = smallCase();
	const own = (id: string, length: number) => (id + long(length)).slice(0, length);
	Object.assign(file, {
		title: long(120),
		subtitle: long(200),
		summary: long(600),
		credit: long(200)
	});
	for (const actor of file.actors) {
		const { id } = actor;
		const texts = { name: own(id, 120), shortName: own(id, 40), role: long(160) };
		Object.assign(actor, texts, { summary: long(400), aliases: [own(id, 100)] });
	}
	for (const type of file.tieTypes) {
		Object.assign(type, { label: own(type.id, 60), reverse: own(`${type.id}-`, 60) });
	}
	for (const bloc of file.blocs) bloc.label = own(bloc.id, 60);
	for (const voice of file.asserters) voice.name = own(voice.id, 200);
	for (const source of file.sources) source.title = long(300);
	for (const { claims } of file.ties) {
		for (const claim of claims)
			Object.assign(claim, { summary: long(400), hedge: long(150), at: long(50) });
	}
	for (const tension of file.tensions) {
		Object.assign(tension, { title: own(tension.id, 80), question: `${long(190)}?` });
		for (const pole of tension.poles) pole.label = own(pole.id, 40);
	}
	for (const event of file.events ?? [])
		Object.assign(event, { title: own(event.id, 120), summary: long(300) });
	for (const step of file.stories?.flatMap(({ steps }) => steps) ?? []) {
		Object.assign(step, {
			title: own(step.id, 60),
			caption: long(140),
			notes: [{ text: long(300) }]
		});
	}
	return JSON.stringify(file);
}

/**
 * Texts that nobody can read to their end: cut off by what they stand in, or beyond the window where nothing
 * scrolls. A text that is shortened on purpose says all of it where it is pointed at.
 */
export const cutTexts = (page: Page): Promise<string[]> => page.evaluate(findCutTexts);

/** Runs in the page. */
function findCutTexts(): string[] {
	const scrolls = (element: Element) => {
		const { overflowX } = getComputedStyle(element);
		return /auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth;
	};
	const around = (element: Element): Element[] => {
		const { parentElement } = element;
		return parentElement ? [parentElement, ...around(parentElement)] : [];
	};
	const isCut = (element: HTMLElement) => {
		const style = getComputedStyle(element);
		if (element.title !== '') return false;
		const { left, right } = element.getBoundingClientRect();
		const overflows = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
		if (overflows && /hidden|clip/.test(style.overflowX)) return true;
		return (right > innerWidth + 1 || left < -1) && !around(element).some(scrolls);
	};
	const isRead = (element: HTMLElement) =>
		[...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()) &&
		element.checkVisibility({ visibilityProperty: true }) &&
		!element.closest('svg, [aria-hidden="true"], .visually-hidden, select');
	const all = [...document.querySelectorAll<HTMLElement>('body *')];
	const hidden = (element: HTMLElement) =>
		[element, ...around(element)].some((one) => getComputedStyle(one).clipPath !== 'none');
	return all
		.filter((element) => isRead(element) && !hidden(element) && isCut(element))
		.map(
			({ tagName, className, textContent }) =>
				`${tagName}.${className}: ${textContent?.trim().slice(0, 40)}`
		);
}

/** Short words that are broken between two lines without a hyphen: they could stand whole on the next line. */
export const brokenWords = (page: Page): Promise<string[]> => page.evaluate(findBrokenWords);

/** Runs in the page. */
function findBrokenWords(): string[] {
	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const broken: string[] = [];
	for (let text = texts.nextNode(); text; text = texts.nextNode()) {
		const parent = text.parentElement;
		if (!parent?.checkVisibility() || parent.closest('svg, option')) continue;
		// Words for those who listen stand in a box of one pixel.
		if (parent.getBoundingClientRect().width <= 1) continue;
		for (const { 0: word, index } of (text.nodeValue ?? '').matchAll(
			/[\p{L}\p{N}]{2,20}(?![\p{L}\p{N}])/gu
		)) {
			if (/[\p{L}\p{N}]/u.test(text.nodeValue![index - 1] ?? '')) continue;
			const range = new Range();
			range.setStart(text, index);
			range.setEnd(text, index + word.length);
			const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
			if (lines.size > 1) broken.push(`${word} in ${parent.tagName}.${parent.className}`);
		}
	}
	return broken;
}
