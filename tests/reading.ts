import { expect, type Page } from '@playwright/test';
import { readingWords } from '../src/lib/words/reading.ts';
import { explore } from './picture.ts';

/** A made-up report, with a headline before its first paragraph. */
export const article = `Dispute over the harbour

The mayor said in the hall that the company must leave the harbour by spring.

According to Rosa Klein, who owns two boats, the mayor privately met the company twice and asked it to stay.

Guards of the company beat young rowers at the gate. Nobody was charged.`;

/** Opens the panel for texts, whatever the width of the window. */
export async function openText(page: Page) {
	const rail = page.getByRole('button', { name: 'Details', exact: true });
	await expect(rail).toBeVisible();
	if ((await rail.getAttribute('aria-expanded')) === 'false') await rail.click();
	await page.getByRole('radio', { name: 'Text' }).check();
}

/** Opens an empty case, beside a text of a source that it does not have yet. */
export async function readInNewCase(page: Page, text = article) {
	await explore(page);
	await page.getByRole('button', { name: 'New case of your own' }).click();
	await expect(page.getByText('This case is empty.')).toBeVisible();
	await openText(page);
	await page.getByLabel(readingWords.sourceTitle).fill('The Gazette');
	await bring(page, text);
}

/** Pastes a text and begins to read it. */
export async function bring(page: Page, text = article) {
	await page.getByLabel(readingWords.paste).fill(text);
	await page.getByRole('button', { name: readingWords.begin }).click();
	await expect(page.getByRole('list', { name: readingWords.text })).toBeVisible();
}

/** The number of a paragraph, by its place among all of them. */
export const number = (page: Page, index: number) => page.locator(`[data-paragraph="${index}"]`);

/** What is highlighted of a text, in its order. */
export const highlighted = (page: Page) =>
	page.getByRole('list', { name: readingWords.text }).locator('mark');

/** Drags the mouse over words of a paragraph. */
export async function drag(page: Page, index: number, words: string) {
	const paragraph = number(page, index).locator('xpath=..');
	await paragraph.scrollIntoViewIfNeeded();
	const [from, to] = await paragraph.evaluate((item, words) => {
		const walker = document.createTreeWalker(item.querySelector('p')!, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const at = (node as Text).data.indexOf(words);
			if (at < 0) continue;
			const edge = (offset: number) => {
				const range = document.createRange();
				range.setStart(node, offset);
				const { x, y, height } = range.getBoundingClientRect();
				return { x, y: y + height / 2 };
			};
			return [edge(at), edge(at + words.length)];
		}
		throw new Error(`no “${words}”`);
	}, words);
	await page.mouse.move(from!.x, from!.y);
	await page.mouse.down();
	await page.mouse.move(to!.x, to!.y, { steps: 4 });
	await page.mouse.up();
	await expect(page.getByText(readingWords.chosen(words))).toBeVisible();
}

/** The button for what is made of the selected words. */
export const make = (page: Page, what: 'actor' | 'claim') =>
	page
		.getByRole('group', { name: readingWords.passage })
		.getByRole('button', { name: readingWords[what], exact: true });

/** Makes an actor of words of a paragraph. */
export async function makeActor(page: Page, index: number, words: string) {
	await drag(page, index, words);
	await make(page, 'actor').click();
	await page.locator('form').getByRole('button', { name: readingWords.add, exact: true }).click();
	await expect(page.locator('form')).toHaveCount(0);
}
