/** What a teacher does with a class on the stage: count hands, set a timer, end. */
import { lessonOf } from '../src/lib/case/lesson/lesson.ts';
import { sayAnswer, sayQuestion } from '../src/lib/evidence/say.ts';
import { presentWords } from '../src/lib/words/present.ts';
import { faults } from './axe.ts';
import { builtIn } from './picture.ts';
import { expect, test } from './site.ts';
import { headed, heading, keyQuestion, notesOf, stage, story } from './stage.ts';

const [first] = lessonOf(builtIn)[0]!.questions;
const last = story.at(-1)!;

test('hands are counted in the tiles, then E shows the evidence, in both windows', async ({
	page
}) => {
	await stage(page);
	const notes = await notesOf(page);
	await page.bringToFront();
	await page.keyboard.press('q');
	await expect(heading(page)).toHaveText(sayQuestion(builtIn, first!));
	await page.keyboard.press('h');
	const field = (letter: string) => page.getByLabel(presentWords.handsFor(letter));
	await expect(field('A')).toBeFocused();
	await page.keyboard.type('6');
	await page.keyboard.press('Tab');
	await page.keyboard.type('18');
	await expect(notes.getByLabel(presentWords.handsFor('A'))).toHaveValue('6');
	await expect(notes.getByLabel(presentWords.handsFor('B'))).toHaveValue('18');
	const share = () =>
		page.locator('[data-tile="1"]').evaluate((tile) => {
			const bar = parseFloat(getComputedStyle(tile, '::after').inlineSize);
			return bar / tile.clientWidth;
		});
	await expect.poll(share).toBeCloseTo(0.75, 1);
	await page.keyboard.press('e');
	await expect(page.locator('main .question')).toContainText(sayAnswer(builtIn, first!));
	await expect(field('B')).toHaveValue('18');
	await notes.getByLabel(presentWords.handsFor('A')).fill('7');
	await expect(field('A')).toHaveValue('7');
	expect(await faults(page)).toEqual([]);
	await page.keyboard.press('PageDown');
	await expect(field('A')).toHaveCount(0);
	await expect(notes.getByLabel(presentWords.handsFor('A'))).toHaveCount(0);
});

test('Enter and Escape give the keys back to the stage, and digits are a step again', async ({
	page
}) => {
	await stage(page);
	for (const key of ['Enter', 'Escape']) {
		await page.keyboard.press('q');
		await page.keyboard.press('h');
		await page.keyboard.type('2');
		await page.keyboard.press(key);
		await expect(page.getByLabel(presentWords.handsFor('A'))).toHaveValue('2');
		await page.keyboard.press('4');
		await expect(page.getByText(presentWords.goTo('4'))).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(heading(page)).toHaveText(headed(story[3]!.id));
		await page.keyboard.press('Home');
	}
});

test('M sets a timer that survives a reload, and says when the time is up', async ({ page }) => {
	await page.clock.install();
	await stage(page);
	await page.keyboard.press('m');
	await page.keyboard.press('m');
	const left = page.getByRole('timer');
	await expect(left).toHaveText(/^(2:00|1:5\d)$/);
	const px = await left.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
	expect(px).toBeGreaterThanOrEqual(0.03 * page.viewportSize()!.height);
	await page.clock.runFor('01:00');
	await page.reload();
	await expect(left).toHaveText(/^(1:00|0:5\d)$/);
	await page.clock.runFor('01:01');
	await expect(page.getByRole('status').getByText(presentWords.timeIsUp)).toBeVisible();
	expect(await faults(page)).toEqual([]);
	await page.keyboard.press('PageDown');
	await expect(page.getByText(presentWords.timeIsUp)).toHaveCount(0);
});

test('the timer is also set from the speaker window', async ({ page }) => {
	await stage(page);
	const notes = await notesOf(page);
	await notes.getByRole('button', { name: presentWords.minutes(5), exact: true }).click();
	await expect(page.getByRole('timer')).toHaveText(/^(5:00|4:\d\d)$/);
	await notes.getByRole('button', { name: presentWords.noTimer }).click();
	await expect(page.getByRole('timer')).toHaveCount(0);
});

test('after the last step comes the end page, with the question of the case and the way to the lesson', async ({
	page
}) => {
	await stage(page, last.id);
	const notes = await notesOf(page);
	await page.bringToFront();
	for (let n = 0; n < 9 && !page.url().endsWith('#end'); n++) {
		await page.keyboard.press('PageDown');
		await page.waitForTimeout(100);
	}
	await expect(page).toHaveURL(/#end$/);
	await expect(heading(page)).toHaveText(keyQuestion);
	await expect(heading(notes)).toHaveText(presentWords.endPage);
	await expect(page.getByRole('img', { name: /^QR code of the lesson/ })).toBeVisible();
	// With what is asked chosen, so that a class is not asked to choose.
	await expect(page.getByText(/\/lesson#questions=10$/)).toBeVisible();
	await expect(page.getByRole('img', { name: /^Network graph/ })).toHaveCount(0);
	const [text] = [...builtIn.sources.values()].filter(({ kind }) => kind !== 'background');
	await expect(page.getByText(text!.title)).toBeVisible();
	expect(await faults(page)).toEqual([]);
	await page.reload();
	await expect(heading(page)).toHaveText(keyQuestion);
	await page.keyboard.press('PageUp');
	await expect(heading(page)).toHaveText(headed(last.id));
	await page.keyboard.press('o');
	await page
		.getByRole('dialog')
		.getByRole('button', { name: presentWords.end, exact: true })
		.click();
	await page.getByRole('link', { name: presentWords.lesson }).click();
	await expect(page).toHaveURL(/\/lesson/);
});

test('Escape leads from the end page to the last step in the picture', async ({ page }) => {
	await page.goto('/present#end');
	await expect(heading(page)).toHaveText(keyQuestion);
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(new RegExp(`/#.*step=${last.id}`));
});
