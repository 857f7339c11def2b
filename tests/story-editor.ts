import { expect, type Page } from '@playwright/test';
import { storyWords } from '../src/lib/words/story.ts';
import { builtIn, explore } from './picture.ts';

export const told = storyWords;
/** The titles of the built-in story. */
export const titles = builtIn.story.map(({ title }) => title);

/** Opens the explore page with the story beside the picture. */
export async function storyOn(page: Page, link = ''): Promise<void> {
	await explore(page, link);
	await openStory(page);
}

export async function openStory(page: Page): Promise<void> {
	const details = page.getByRole('button', { name: 'Details', exact: true });
	if ((await details.getAttribute('aria-expanded')) === 'false') await details.click();
	await page.getByRole('radio', { name: 'Story' }).check();
	await expect(page.getByRole('heading', { name: 'Story', exact: true })).toBeVisible();
}

/** The titles of the steps, in their order. */
export async function steps(page: Page): Promise<string[]> {
	return page.locator('[data-step] .title').allInnerTexts();
}

/** A step in the list, by its number; a click opens and shows it. */
export const head = (page: Page, n: number) =>
	page.getByRole('option', { name: new RegExp(`^Step ${n}: `) });

/** The button of an action on the selected steps. */
export const act = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

export const field = (page: Page, name: keyof typeof storyWords.fields & string) =>
	page.getByLabel(storyWords.fields[name] as string, { exact: true });

export const undo = (page: Page) => page.getByRole('banner').getByRole('button', { name: /^Undo/ });
export const redo = (page: Page) => page.getByRole('button', { name: /^Redo/ });

export const moved = <T>(list: readonly T[], from: number, to: number): T[] =>
	list.toSpliced(from, 1).toSpliced(to, 0, list[from] as T);
