/** Several stories in a case, several steps at once, and what a step hides or calls otherwise. */
import type { Page } from '@playwright/test';
import { shownAt } from '../src/lib/case/steps.ts';
import { keepWords } from '../src/lib/words/keep.ts';
import { presentWords } from '../src/lib/words/present.ts';
import { words } from '../src/lib/words/words.ts';
import { faults } from './axe.ts';
import { kept } from './kept.ts';
import { builtIn, explore, middleOf, placeOf, tiesInView } from './picture.ts';
import { expect, test } from './site.ts';
import { heading, notesOf } from './stage.ts';
import {
	act,
	field,
	head,
	openStory,
	redo,
	steps,
	storyOn,
	titles,
	told,
	undo
} from './story-editor.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const chooser = (page: Page) => page.getByLabel(told.story.choose);
const storyField = (page: Page, part: keyof typeof told.story.fields) =>
	page.getByLabel(told.story.fields[part], { exact: true });

/** Makes a story of one step, of what one pole shows, with a title of its own. */
async function ownStory(page: Page) {
	await storyOn(page, `#tension=${builtIn.about.opensOn}.b`);
	await act(page, told.story.add).click();
	await expect.poll(() => steps(page)).toEqual([]);
	await storyField(page, 'title').fill('My own lesson');
	await storyField(page, 'author').fill('Ms Teacher');
	await storyField(page, 'question').fill('Who decides?');
	await storyField(page, 'question').blur();
	await act(page, told.add).click();
	await field(page, 'title').fill('All of it');
}

test('a new story is made, named, saved under its name, and presented; undo takes it back', async ({
	page
}) => {
	await ownStory(page);
	await expect(chooser(page).locator('option:checked')).toHaveText('My own lesson');
	const download = page.waitForEvent('download');
	await act(page, told.save).click();
	expect((await download).suggestedFilename()).toMatch(
		/^site-case-my-own-lesson-\d{4}-\d\d-\d\d\.json$/
	);
	await act(page, told.present).click();
	await expect(heading(page)).toHaveText('All of it');
	await expect(page).toHaveTitle(/My own lesson/);
	const strip = page.locator('.strip');
	const height = async () => (await strip.boundingBox())!.height;
	await expect(strip.getByText('My own lesson')).toBeVisible();
	const named = await height();
	await strip.getByText('My own lesson').evaluate((title) => title.remove());
	expect(await height()).toBe(named);
	const notes = await notesOf(page);
	await expect(notes.getByText('My own lesson')).toBeVisible();
	await notes.close();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('banner')).toBeVisible();
	await openStory(page);
	expect(await steps(page)).toEqual(['All of it']);
	await chooser(page).selectOption({ index: 0 });
	expect(await steps(page)).toEqual(titles);
});

test('a story told on the case of the site has a link with a QR code, which another device opens', async ({
	page,
	browser,
	baseURL
}) => {
	await ownStory(page);
	await act(page, told.present).click();
	await expect(heading(page)).toHaveText('All of it');
	await page.keyboard.press('End');
	await expect(async () => {
		await page.keyboard.press('PageDown');
		await expect(page.getByText(presentWords.scan)).toBeVisible({ timeout: 1000 });
	}).toPass();
	await expect(heading(page)).toHaveText('Who decides?');
	const code = page.getByRole('img', { name: /^QR code of the lesson: / });
	const address = (await code.getAttribute('aria-label'))!.replace(/^[^:]*: /, '');
	expect(address).toMatch(/\/lesson#case=told\.[\w-]{1,1200}&story=/);
	const other = await (await browser.newContext({ baseURL: baseURL! })).newPage();
	await other.goto(address.replace(/.*\/lesson/, '/present'));
	await expect(heading(other)).toHaveText('All of it');
	await other.context().close();
});

test('work that is taken up again comes with the story that was open', async ({ page }) => {
	await ownStory(page);
	await kept(page, 'All of it');
	await page.reload();
	await page.goto('about:blank');
	await explore(page);
	await page.getByRole('button', { name: keepWords.resume }).click();
	await openStory(page);
	await expect(chooser(page).locator('option:checked')).toHaveText('My own lesson');
	const header = page.getByRole('banner');
	await header.getByRole('button', { name: words.header.present, exact: true }).click();
	await expect(heading(page)).toHaveText('All of it');
});

test('the open story is in the address; one that the case does not have is told', async ({
	page
}) => {
	await ownStory(page);
	await expect.poll(() => new URL(page.url()).hash).toContain('story=story');
	await page.goto('/lesson#story=ghost');
	await expect(page.getByRole('heading')).toHaveText(presentWords.unknownStory.title('ghost'));
	expect(await faults(page)).toEqual([]);
	await page.getByRole('link', { name: builtIn.openStory!.title }).click();
	await expect(page.getByText(titles[0]!).first()).toBeVisible();
});

test('several steps are moved, hidden and deleted together, each as one edit', async ({ page }) => {
	await storyOn(page);
	await head(page, 2).click();
	await head(page, 3).click({ modifiers: ['Shift'] });
	await expect(page.getByText(told.selected(2))).toBeVisible();
	await act(page, told.up).click();
	const moved = [titles[1], titles[2], titles[0], ...titles.slice(3)];
	await expect.poll(() => steps(page)).toEqual(moved);
	await undo(page).click();
	await expect.poll(() => steps(page)).toEqual(titles);
	await head(page, 3).click();
	await head(page, 1).click({ modifiers: ['Control'] });
	await page.keyboard.press('Delete');
	await expect.poll(() => steps(page)).toEqual([titles[1], ...titles.slice(3)]);
	await expect(page.locator('.gone')).toBeVisible();
	await head(page, 2).click();
	await expect(page.locator('.gone')).toBeHidden();
	await undo(page).click();
	await expect.poll(() => steps(page)).toEqual(titles);
	await redo(page).click();
	await expect.poll(() => steps(page)).toHaveLength(titles.length - 2);
});

test('by keyboard, arrows show one step after the other, and with Shift select several', async ({
	page
}) => {
	await storyOn(page);
	await head(page, 1).click();
	await page.keyboard.press('ArrowDown');
	await expect(head(page, 2)).toBeFocused();
	const ties = new Set(shownAt(builtIn, builtIn.story[1]!).ties.keys());
	await expect.poll(() => tiesInView(page)).toEqual(ties);
	await page.keyboard.press('Shift+ArrowDown');
	await expect(head(page, 2)).toHaveAttribute('aria-selected', 'true');
	await expect(head(page, 3)).toHaveAttribute('aria-selected', 'true');
	await expect(head(page, 1)).toHaveAttribute('aria-selected', 'false');
});

test('a hidden step stays in the list, and is not on the stage', async ({ page }) => {
	await storyOn(page);
	await head(page, 1).click();
	await act(page, told.hide).click();
	await expect(head(page, 1)).toHaveAccessibleName(/, hidden$/);
	await expect(page.getByText(told.isHidden)).toBeVisible();
	expect(await faults(page)).toEqual([]);
	await act(page, told.presentAll).first().click();
	await expect(heading(page)).toHaveText(titles[1]!);
	await expect(
		page.getByText(presentWords.place(1, titles.length - 1), { exact: true })
	).toBeVisible();
});

test('an actor is hidden by Delete and by a right click, told, and shown again', async ({
	page
}) => {
	await storyOn(page);
	await head(page, 2).click();
	const [step] = [builtIn.story[1]!];
	const all = shownAt(builtIn, step);
	await expect.poll(() => tiesInView(page)).toEqual(new Set(all.ties.keys()));
	const [actor, other] = [...all.actors];
	await page.waitForTimeout(600);
	const at = await placeOf(page, actor!);
	await page.mouse.click(at.x, at.y);
	await page.keyboard.press('Delete');
	await expect(page.getByRole('heading', { name: told.here.hidden(1) })).toBeVisible();
	const left = [...all.ties.keys()].filter((id) => {
		const tie = builtIn.ties.get(id)!;
		return tie.source !== actor && tie.target !== actor;
	});
	await expect.poll(() => tiesInView(page)).toEqual(new Set(left));
	await page.waitForTimeout(600);
	const there = await placeOf(page, other!);
	await page.mouse.move(there.x, there.y);
	await page.mouse.click(there.x, there.y, { button: 'right' });
	expect(await faults(page)).toEqual([]);
	await page.getByRole('menuitem', { name: told.here.hide(1) }).click();
	await expect(page.getByRole('heading', { name: told.here.hidden(2) })).toBeVisible();
	await act(page, told.here.show(builtIn.actors.get(actor!)!.name)).click();
	await expect(page.getByRole('heading', { name: told.here.hidden(1) })).toBeVisible();
	await undo(page).click();
	await undo(page).click();
	await undo(page).click();
	await expect.poll(() => tiesInView(page)).toEqual(new Set(all.ties.keys()));
});

test('a tie gets another name for a step, which the stage shows; evidence keeps its own', async ({
	page
}) => {
	await storyOn(page);
	await head(page, 2).click();
	await page.waitForTimeout(800);
	const [tie] = shownAt(builtIn, builtIn.story[1]!).ties.keys();
	const at = await middleOf(page, tie!);
	await page.mouse.click(at.x, at.y);
	const name = page.getByLabel(/^Name in this step of: /);
	await name.fill('did it');
	await name.blur();
	await expect(page.getByRole('heading', { name: told.here.renamed(1) })).toBeVisible();
	await page.getByRole('button', { name: /^Use its own name again: / }).click();
	await expect(page.getByRole('heading', { name: told.here.renamed(1) })).toBeHidden();
});
